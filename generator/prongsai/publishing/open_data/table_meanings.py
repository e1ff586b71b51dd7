"""What the columns of the CSV table mean, in Thai and English: the words of the dictionary."""

from __future__ import annotations

from prongsai.publishing.open_data.json_meanings import WHERE, Meaning

_CSV_TEXT = "ข้อความตามที่พิมพ์ พร้อมเครื่องหมายหน้าข้อ"
_CSV_TEXT_ENGLISH = "as printed, with list markers"
TABLE: tuple[Meaning, ...] = (
    ("id", "string", "รหัสมาตรการ", "Id of the measure"),
    (
        "url",
        "string",
        "ที่อยู่เต็มของหน้า หรือที่อยู่นับจากหน้าแรกเมื่อเว็บไซต์ไม่ได้กำหนดที่อยู่ของตน",
        "Full address of the page, or from the site's root where the site states no address",
    ),
    ("organization", "string", "รหัสหน่วยงาน", "Id of the organization"),
    ("organization_name", "string", "ชื่อหน่วยงาน", "Name of the organization"),
    ("province", "string", "จังหวัด", "Province"),
    *WHERE[1:],
    ("ita_indicator", "string", "รหัสตัวชี้วัด ITA", "Id of the ITA indicator"),
    ("ita_number", "integer", "เลขตัวชี้วัด ITA", "Number of the ITA indicator"),
    (
        "ita_set_by",
        "string",
        "ผู้กำหนดตัวชี้วัด: printed, officer, suggested",
        "Who set the indicator: printed, officer, suggested",
    ),
    ("printed_indicator_number", "string", "เลขตัวชี้วัดที่พิมพ์", "Printed indicator number"),
    ("printed_indicator_name", "string", "ชื่อตัวชี้วัดที่พิมพ์", "Printed indicator name"),
    ("number", "string", "ลำดับที่ตามที่พิมพ์", "The measure's number as printed"),
    ("title", "string", f"ชื่อมาตรการ {_CSV_TEXT}", f"Title, {_CSV_TEXT_ENGLISH}"),
    ("approach", "string", f"มาตรการหรือแนวทาง {_CSV_TEXT}", f"Approach, {_CSV_TEXT_ENGLISH}"),
    ("steps", "string", f"ขั้นตอน {_CSV_TEXT}", f"Steps, {_CSV_TEXT_ENGLISH}"),
    ("responsible", "string", f"ผู้รับผิดชอบ {_CSV_TEXT}", f"Responsible, {_CSV_TEXT_ENGLISH}"),
    ("period", "string", f"ระยะเวลา {_CSV_TEXT}", f"Period, {_CSV_TEXT_ENGLISH}"),
    ("period_start", "date", "วันเริ่ม (ค.ศ.)", "Start (C.E.)"),
    ("period_end", "date", "วันสิ้นสุด (ค.ศ.)", "End (C.E.)"),
    ("period_recurrence", "string", "การทำซ้ำ คั่นด้วยช่องว่าง", "Recurrence, parted by spaces"),
    ("monitoring", "string", f"การกำกับติดตาม {_CSV_TEXT}", f"Monitoring, {_CSV_TEXT_ENGLISH}"),
    (
        "status",
        "string",
        "สถานะ: done, in-progress, not-possible ว่างคือไม่ได้ทำเครื่องหมายหรือไม่มีช่อง",
        "Status: done, in-progress, not-possible; empty: nothing ticked or no column",
    ),
    ("result", "string", f"ผลการดำเนินการ {_CSV_TEXT}", f"Result, {_CSV_TEXT_ENGLISH}"),
    ("output", "string", f"ผลผลิต {_CSV_TEXT}", f"Output, {_CSV_TEXT_ENGLISH}"),
    ("outcome", "string", f"ผลลัพธ์ {_CSV_TEXT}", f"Outcome, {_CSV_TEXT_ENGLISH}"),
    ("budget", "string", f"งบประมาณ {_CSV_TEXT}", f"Budget, {_CSV_TEXT_ENGLISH}"),
    ("remark", "string", f"หมายเหตุ {_CSV_TEXT}", f"Remark, {_CSV_TEXT_ENGLISH}"),
    ("status_text", "string", "ตัวเลือกสถานะตามที่พิมพ์", "The printed tick boxes"),
    ("evidence", "string", "หลักฐาน บรรทัดละรายการ", "Evidence, one a line"),
    ("corrections", "string", "คำที่น่าจะพิมพ์ผิด บรรทัดละรายการ", "Likely misprints, one a line"),
    ("notes", "string", "ข้อสังเกต บรรทัดละข้อ", "Remarks of the data's editors, one a line"),
    (
        "no_column",
        "string",
        "ช่องที่รายงานไม่มี คั่นด้วยช่องว่าง",
        "Fields for which the report has no column, parted by spaces",
    ),
    (
        "unknown",
        "string",
        "ช่องที่ไม่ทราบค่า คั่นด้วยช่องว่าง ช่องว่างอื่นคือว่างในรายงาน",
        "Fields that are unknown, parted by spaces; other empty cells are empty in the report",
    ),
)
