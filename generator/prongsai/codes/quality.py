"""Codes for doubtful content: what is there, but may prove nothing. All can be waived."""

from __future__ import annotations

from prongsai.codes.code import Code, codes
from prongsai.problems import Level

_WEAK = codes(
    Level.WARNING,
    (
        "year-mismatch",
        "รายงานเป็นของปีงบประมาณ {year} แต่{where}เป็นปี {other}",
        "ตรวจกับต้นฉบับว่าปีใดถูก ถ้าต้นฉบับพิมพ์ไม่ตรงกันเอง ให้คงไว้และเขียน notes บอกผู้อ่าน",
        "the report is of the fiscal year {year}, but the year of {where_en} is {other}",
        "compare with the printed report; if it contradicts itself, tell readers in notes",
    ),
    (
        "placeholder",
        "ช่อง {field} ยังมีช่องว่างหรือข้อความของแบบฟอร์มค้างอยู่ “{words}”",
        "ใส่ข้อมูลจริงแทน ถ้าไม่มีข้อมูล ให้เขียนตามจริง เช่น ไม่มี หรือ -",
        "{field} still holds a blank or a mark of its template: “{words}”",
        "put the real words in; where there are none, say so",
    ),
    (
        "outcome-is-monitoring",
        "ช่อง outcome บอกเพียงว่ารายงานหรือติดตามเมื่อใด ไม่ได้บอกว่าเกิดผลอะไร",
        "เขียนสิ่งที่เปลี่ยนไปจริงหลังทำมาตรการ และย้ายข้อความเดิมไปช่อง monitoring",
        "outcome only says when reports are made, not what came of the measure",
        "say what changed because of the measure, and move these words to monitoring",
    ),
    waivable=True,
    weakens=True,
) + codes(
    Level.INFO,
    (
        "outcome-repeats-result",
        "ช่อง outcome ซ้ำกับช่อง result ไม่ได้บอกว่าเกิดผลอะไร",
        "เขียนสิ่งที่เปลี่ยนไปหลังทำมาตรการ เช่น ใครได้ประโยชน์ ตัวเลขก่อนและหลัง",
        "outcome says the same as result, not what came of it",
        "say what changed because of the measure: who gained, figures before and after",
    ),
    (
        "result-restates-step",
        "ช่อง result เป็นข้อความเดียวกับขั้นตอนหรือชื่อมาตรการ ไม่มีวันที่ จำนวน หรือสิ่งที่ตรวจสอบได้",
        "เพิ่มว่าทำเมื่อใด ทำกี่ครั้ง มีผู้เข้าร่วมเท่าใด หรือเผยแพร่ที่ใด",
        "result says the steps or the title again, without date, number or anything to verify",
        "add when, how often, with how many people, or where it was published",
    ),
    (
        "output-restates-title",
        "ช่อง output เป็นข้อความเดียวกับชื่อมาตรการ",
        "เขียนสิ่งที่ได้จากการทำงาน เช่น คู่มือ ๑ เล่ม ประกาศ ๑ ฉบับ",
        "output is the title of the measure again",
        "name what was made, such as one manual or one announcement",
    ),
    (
        "unchanged-since",
        "ข้อความในช่อง {field} เหมือนกับที่รายงานไว้เดิมใน {measure}",
        "เขียนสิ่งที่ทำในรอบนี้ ถ้าทำเหมือนเดิมทุกปีจริง ให้เพิ่มวันที่ จำนวน หรือหลักฐานของรอบนี้",
        "{field} is word for word what was reported in {measure}",
        "say what was done this time; if it is the same every year, add dates, numbers or evidence",
    ),
    (
        "same-as-other-organization",
        "ข้อความในช่อง {field} เหมือนกับของ {organization} ({measure}) ทุกคำ ยกเว้นชื่อหน่วยงาน",
        "เขียนสิ่งที่หน่วยงานนี้ทำจริง ถ้าใช้ข้อความกลางร่วมกันโดยตั้งใจ ให้ใส่ไว้ใน waivers พร้อมเหตุผล",
        "{field} is word for word that of {organization} ({measure}), but for the names",
        "say what this organization did; if the words are shared on purpose, say why in waivers",
    ),
    waivable=True,
    weakens=True,
)
"""There, but worth little to an assessor."""

_WARNINGS = codes(
    Level.WARNING,
    (
        "round-words",
        "round.code คือ {stated} แต่ข้อความที่นี่บอกว่าเป็น{words}",
        "แก้ round.code หรือข้อความให้ตรงกับต้นฉบับ ถ้าต้นฉบับพิมพ์ไว้เช่นนี้ให้คงไว้และเขียน notes บอกผู้อ่าน",
        "round.code is {stated}, but the words here name another round: {words_en}",
        "correct round.code or the words; if the report prints them so, tell readers in notes",
    ),
    (
        "duplicate-indicator-number",
        "ตัวชี้วัด “{name}” พิมพ์เลข {number} ซ้ำกับ “{other}”",
        "แก้เลขให้ไม่ซ้ำ ถ้าต้นฉบับพิมพ์ซ้ำให้คงไว้และเขียน notes บอกผู้อ่าน",
        "the indicator “{name}” has the number {number}, as “{other}” has",
        "correct the number; if the report prints it twice, leave it and tell readers in notes",
    ),
    waivable=True,
)

_INFOS = codes(
    Level.INFO,
    (
        "date-outside-year",
        "วันที่ “{words}” ในช่อง {field} อยู่ก่อนปีงบประมาณ {year}",
        "ตรวจปีกับต้นฉบับ ถ้าต้นฉบับพิมพ์เช่นนี้ให้คงไว้และเขียน notes บอกผู้อ่าน",
        "the date “{words}” in {field} lies before the fiscal year {year}",
        "compare with the printed report; if it says so, leave it and tell readers in notes",
    ),
    (
        "repeated-words",
        "ช่อง {field} มีคำหรือบรรทัดซ้ำติดกัน “{words}”",
        "ตรวจกับต้นฉบับ ถ้าต้นฉบับพิมพ์ซ้ำให้คงไว้และเขียน corrections",
        "{field} has words or lines twice in a row: “{words}”",
        "compare with the printed report; if it prints them twice, note it in corrections",
    ),
    (
        "broken-words",
        "ช่อง {field} มีช่องว่างกลางคำ {count} แห่ง เช่น “{words}”",
        "มักมาจากการอ่านตัวหนังสือจากภาพ ตรวจกับต้นฉบับแล้วลบช่องว่าง หรือเขียน corrections",
        "{field} has spaces inside words in {count} places, such as “{words}”",
        "text recognition leaves them; compare with the printed report, or note corrections",
    ),
    (
        "no-evidence",
        "มาตรการที่มีผลแต่ไม่มีหลักฐาน {count} จาก {total} มาตรการ: {measures}",
        "เพิ่ม evidence: ในไฟล์ของมาตรการ เช่น ลิงก์ประกาศ รายงานการประชุม หรือภาพกิจกรรม",
        "{count} of {total} measures with a result show no evidence: {measures}",
        "add evidence: to the measure, such as a link, minutes or photographs",
    ),
    waivable=True,
)

QUALITY: tuple[Code, ...] = (*_WEAK, *_WARNINGS, *_INFOS)
