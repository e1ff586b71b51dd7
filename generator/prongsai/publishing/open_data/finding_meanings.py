"""What the keys of the findings and of the board mean: more words of the dictionary."""

from __future__ import annotations

from prongsai.publishing.open_data.json_meanings import WHERE, Meaning

FINDING: tuple[Meaning, ...] = (
    (
        "code",
        "string",
        "รหัสข้อความแจ้ง อธิบายไว้ในหน้ารหัสข้อความแจ้ง",
        "Code; guide/problems.html explains all",
    ),
    (
        "level",
        "string",
        "ระดับ: error ต้องแก้, warning ควรตรวจ, info แนะนำ",
        "error (must be corrected), warning (should be looked at), info (proposal)",
    ),
    ("message", "string", "สิ่งที่พบ ข้อมูลส่วนบุคคลถูกปิดบังไว้", "What was found; personal data are masked"),
    ("hint", "string", "วิธีแก้", "How to correct it"),
    ("path", "string", "ไฟล์ข้อมูล", "The content file"),
    ("line", "integer", "บรรทัด เริ่มที่ 1", "Line, from 1"),
    ("column", "integer", "ตัวอักษรในบรรทัด เริ่มที่ 1", "Letter in the line, from 1"),
    (
        "organization",
        "string | null",
        "รหัสหน่วยงาน ถ้าเป็น null คือไม่ได้เป็นของหน่วยงานใด",
        "Id of the organization; null: of none",
    ),
    (
        "report",
        "string | null",
        "ปีงบประมาณและรอบของรายงาน เช่น 2568-year",
        "Fiscal year and round of the report, such as 2568-year",
    ),
    ("measure", "string | null", "รหัสมาตรการ", "Id of the measure"),
    ("field", "string | null", "ช่องในไฟล์", "The field of the file"),
    (
        "url",
        "string | null",
        "ที่อยู่ของหน้าและช่องที่แสดงสิ่งที่พบ นับจากหน้าแรกของเว็บไซต์",
        "Page and section that show it, from the site's root",
    ),
    (
        "absolute_url",
        "string",
        "ที่อยู่เต็ม มีเมื่อเว็บไซต์กำหนดที่อยู่ของตนไว้",
        "Full address; only where the site states its own address",
    ),
    (
        "waived",
        "string | null",
        "เหตุผลที่หน่วยงานขอคงไว้ ถ้าเป็น null คือไม่ได้ขอ",
        "The organization's reason for leaving it so; null: none was given",
    ),
)

_STATES = (
    ("present", "มี", "there"),
    ("weak", "มีแต่อ่อน", "there, but weak"),
    ("absent", "ขาด", "absent"),
    ("not-needed", "ไม่ต้องมี เพราะบอกเหตุที่ทำไม่ได้ไว้", "not needed: a reason says why"),
    ("unknown", "ไม่ทราบ", "not known"),
)
_HONEST = (
    ("done-with-evidence", "มี และมีหลักฐาน", "done, with evidence"),
    ("done-without-evidence", "บอกว่ามีหรือทำแล้ว แต่ไม่มีหลักฐาน", "said to be done, without evidence"),
    ("in-progress", "กำลังดำเนินการ", "in progress"),
    ("not-possible", "ทำไม่ได้ และบอกเหตุผล", "not possible, with a reason"),
    ("not-reported", "ไม่ได้รายงาน", "not reported"),
    ("unknown", "ไม่ทราบ", "not known"),
)
_CERTAINTY = (
    "stated ระบุไว้, derived มีปีเดียวที่ตรง, assumed หลายปีตรง ถือปีใหม่สุด, "
    "other-round รอบไม่ตรง, contradicted ปีขัดกัน, missing ไม่มีเกณฑ์"
)
_CERTAINTY_ENGLISH = (
    "stated, derived (the only one that fits), assumed (newest of several), "
    "other-round, contradicted, missing (no criteria)"
)


def _counts(way: str, rows: tuple[tuple[str, str, str], ...]) -> tuple[Meaning, ...]:
    return tuple(
        (f"{way}.{name}", "integer", f"จำนวนที่: {thai}", f"How many are {english}")
        for name, thai, english in rows
    )


BOARD: tuple[Meaning, ...] = (
    *WHERE,
    ("url", "string", "ที่อยู่ของรายการตรวจของรายงาน", "Address of the report's checklist"),
    (
        "absolute_url",
        "string",
        "ที่อยู่เต็ม มีเมื่อเว็บไซต์กำหนดที่อยู่ของตนไว้",
        "Full address; only where the site states its own address",
    ),
    ("framework", "string", "รหัสกรอบการประเมินของหน่วยงาน", "Id of the organization's framework"),
    (
        "part",
        "string | null",
        "ส่วนของรายงานที่เทียบ: measures มาตรการที่กำหนด, report ผลการดำเนินการ null คือบอกไม่ได้",
        "Part that is compared: measures (set), report (what came of them); null: nobody can tell",
    ),
    ("assessment_year", "integer | null", "ปีการประเมิน (พ.ศ.)", "Assessment year (Buddhist Era)"),
    (
        "certainty",
        "string | null",
        f"รู้ปีการประเมินอย่างไร: {_CERTAINTY}",
        f"How the year is known: {_CERTAINTY_ENGLISH}",
    ),
    ("item", "string | null", "เลขข้อของการประเมิน", "Number of the item"),
    (
        "lacking",
        "integer | null",
        "องค์ประกอบจำเป็นที่ยังขาด กี่องค์ประกอบ null คือไม่มีเกณฑ์ให้ตรวจ",
        "How many required elements are absent; null: there are no criteria",
    ),
    ("elements", "list", "องค์ประกอบตามเกณฑ์ ว่างเมื่อไม่มีเกณฑ์", "Elements; empty without criteria"),
    ("elements[].id", "string", "รหัสองค์ประกอบในข้อ", "Id of the element in its item"),
    ("elements[].wording", "string", "ข้อความขององค์ประกอบ", "What is asked for"),
    (
        "elements[].level",
        "string",
        "error จำเป็น, warning ควรมี, info มีได้ยิ่งดี",
        "error (required), warning (expected), info (wanted)",
    ),
    (
        "elements[].of",
        "string",
        "ตรวจที่: measure ทุกมาตรการ, report ทั้งรายงาน",
        "Asked of: measure (each), report (the whole)",
    ),
    (
        "elements[].sure",
        "string",
        "ความแน่ใจของเกณฑ์: confirmed ยืนยันกับที่มา, high, medium, low",
        "How sure the criteria are: confirmed by their source, high, medium, low",
    ),
    (
        "elements[].state",
        "string",
        "ผลของทั้งรายงาน: present, weak, absent, not-needed, unknown",
        "The whole report: present, weak, absent, not-needed, unknown",
    ),
    ("elements[].states", "object", "จำนวนมาตรการตามผล", "How many measures, by state"),
    *_counts("elements[].states", _STATES),
    (
        "elements[].honest",
        "object",
        "จำนวนมาตรการตามสถานะจริง",
        "How many measures, by honest state",
    ),
    *_counts("elements[].honest", _HONEST),
)
