"""The values of a problem as words of a message: shapes of values, suggestions, reasons."""

from __future__ import annotations

from prongsai.wording import quoted

_TEXT = "text:"
_FOUND = {
    "th": {"null": "ค่าว่าง", _TEXT: "ข้อความ “{}”", "list": "รายการ", "mapping": "ช่องย่อย"},
    "en": {"null": "nothing", _TEXT: "the text “{}”", "list": "a list", "mapping": "a mapping"},
}
_CLOSE = {"th": " หมายถึง “{}” หรือไม่", "en": "; did you mean “{}”?"}
_WHAT = {
    "th": {"folder": "โฟลเดอร์", "file": "ไฟล์"},
    "en": {"folder": "folder", "file": "file"},
}
_REASONS = {
    "th": {
        "EACCES": "ไม่มีสิทธิ์อ่าน",
        "ENOTDIR": "ที่นี่ต้องเป็นโฟลเดอร์ แต่เป็นไฟล์",
        "EISDIR": "ที่นี่ต้องเป็นไฟล์ แต่เป็นโฟลเดอร์",
        "ENOENT": "ไม่พบ อาจถูกลบหรือย้ายไปแล้ว",
        "EIO": "ดิสก์อ่านไม่ได้",
    },
    "en": {
        "EACCES": "permission denied",
        "ENOTDIR": "this must be a folder, but is a file",
        "EISDIR": "this must be a file, but is a folder",
        "ENOENT": "it is not there",
        "EIO": "the disk can't be read",
    },
}
_OTHERS = {"th": " ช่องที่มีได้ตรงนี้: {}", "en": "; keys of this place: {}"}
_MANY = {"th": " ทั้ง {} มาตรการ", "en": " in all {} measures"}
_PLACES = {
    "th": {
        "cell": "ช่อง {}",
        "cell-later": "ช่อง {} ตามที่ดำเนินการจริง ถ้ายังไม่แล้วเสร็จให้ระบุ status: {{value: in-progress}}",
        "column": "ช่อง {} ของทุกมาตรการ และเพิ่มคอลัมน์นี้ในช่อง tables ของ report.yml",
        "column-later": "ช่อง {} ของทุกมาตรการ และเพิ่มคอลัมน์นี้ในช่อง tables ของ report.yml",
        "analysis": "ข้อความวิเคราะห์ผลการประเมินปีก่อนในช่อง texts หรือเลขตัวชี้วัดในช่อง weak_indicators",
        "plan": "ช่อง continues ของแต่ละมาตรการ ให้ชี้มาตรการที่กำหนดไว้ หรือเพิ่มตารางแผนในรายงานนี้",
    },
    "en": {
        "cell": "{}",
        "cell-later": "{}; where the work goes on, say status: {{value: in-progress}}",
        "column": "{} of every measure, and add the column to tables in report.yml",
        "column-later": "{} of every measure, and add the column to tables in report.yml",
        "analysis": "the analysis of the last result in texts, or the numbers in weak_indicators",
        "plan": "continues of every measure with the measure that was set, or add the plan here",
    },
}
_OUR_OWN = ("allowed", "wanted", "about", "folder")


def shown(name: str, value: str, language: str) -> str:
    """The value `name` of a problem as a reader of the message sees it, in their language."""
    if name == "found":
        return _found(value, _FOUND[language])
    if name == "close":
        return _CLOSE[language].format(value) if value else ""
    if name == "what":
        return _WHAT[language][value]
    if name == "fill":
        kind, _, field = value.partition(":")
        return _PLACES[language][kind].format(field)
    if name == "many":
        return _MANY[language].format(value) if value else ""
    if name == "others":
        return _OTHERS[language].format(value) if value else ""
    if name == "reason":
        return _REASONS[language].get(value, value)
    return value if name in _OUR_OWN else quoted(value)


def found_text(text: str) -> str:
    """The value of `found` for a text, quoted in the message; for other shapes it is their name."""
    return _TEXT + text


def _found(value: str, words: dict[str, str]) -> str:
    if value.startswith(_TEXT):
        return words[_TEXT].format(quoted(value.removeprefix(_TEXT)))
    return words[value]
