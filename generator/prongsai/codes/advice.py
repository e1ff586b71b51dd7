"""Codes that stop no publication: warnings for a person to look at, and information."""

from __future__ import annotations

from prongsai.codes.code import codes
from prongsai.problems import Level

_DOUBTS = codes(
    Level.WARNING,
    (
        "period-outside-year",
        "ระยะเวลา {span} อยู่นอกปีงบประมาณ {year} (1 ต.ค. {before} – 30 ก.ย. {year})",
        "ตรวจวันที่กับต้นฉบับ ถ้าต้นฉบับพิมพ์เช่นนี้ให้คงไว้ หน้าเว็บจะบอกผู้อ่าน",
        "the period {span_en} leaves the fiscal year {year}",
        "compare with the printed report; if it says so, leave it: the page tells readers",
    ),
    (
        "round-differs",
        "ช่วงของรอบ {round} ปีงบประมาณ {year} ควรเป็น {read} แต่ระบุไว้เป็น {stated}",
        "แก้ round.start และ round.end ถ้าต้นฉบับพิมพ์เช่นนี้ให้คงไว้",
        "round {round} of {year} should be {read}, but says {stated}",
        "correct round.start and round.end; if the report prints them so, leave them",
    ),
    (
        "indicator-unknown",
        "มาตรการนี้ยังไม่ได้ระบุตัวชี้วัด ITA",
        "เพิ่มช่อง ita: แล้วใส่ number และ set_by: officer",
        "this measure names no ITA indicator",
        "add ita: with number and set_by: officer",
    ),
    waivable=True,
)

_WARNINGS = codes(
    Level.WARNING,
    (
        "invisible-character",
        "มีอักขระที่มองไม่เห็น {letter} ทำให้ค้นหาคำไม่พบ",
        "ลบอักขระที่ตำแหน่งนี้ มักติดมากับข้อความที่คัดลอกจากเว็บหรือ PDF",
        "there is an invisible character {letter} that hides words from search",
        "delete it; it usually comes with copied text",
    ),
    (
        "damaged-character",
        "มีอักขระที่แสดงไม่ได้ {letter} ผู้อ่านจะเห็นเป็นกรอบสี่เหลี่ยม",
        "ดูต้นฉบับ แล้วพิมพ์ตัวอักษรที่ถูกแทน มักติดมากับข้อความที่คัดลอกจาก PDF",
        "there is a character {letter} that can't be shown; readers see a box",
        "retype it from the original; it usually comes with text copied from PDF",
    ),
    (
        "words-hidden",
        "คำหลังเครื่องหมาย # ไม่แสดงบนเว็บ: “{words}”",
        "ถ้าเป็นข้อความในรายงาน ให้เขียนแบบ |- แล้วขึ้นบรรทัดใหม่ ถ้าเป็นหมายเหตุของผู้กรอก ให้เว้นสองช่องก่อน #",
        "the words after # are not shown: “{words}”",
        (
            "if the report prints them, write the text as |- on a line of its own; "
            "if they are a remark, put two spaces before #"
        ),
    ),
    (
        "period-differs",
        "start และ end คือ {stated} แต่ข้อความ “{words}” อ่านได้ว่า {read}",
        "แก้ start และ end ให้ตรงกับข้อความ หรือตรวจข้อความกับต้นฉบับ",
        "start and end are {stated}, but the text “{words}” reads as {read}",
        "correct start and end, or check the text",
    ),
    (
        "column-without-field",
        "รายงานมีคอลัมน์ “{header}” แต่มาตรการนี้ไม่มีช่อง {field}",
        "เพิ่มช่อง {field}: ถ้าช่องในต้นฉบับว่าง ให้เขียน {field}: []",
        "the report has a column “{header}”, but this measure has no {field}",
        "add {field}:, or {field}: [] when the printed cell is empty",
    ),
    (
        "field-without-column",
        "มีช่อง {field} แต่ตารางของรายงานไม่มีคอลัมน์นี้",
        "เพิ่มคอลัมน์ในช่อง tables ของ report.yml หรือย้ายข้อความไปช่องที่ถูก",
        "there is a field {field}, but no table of the report has such a column",
        "add the column to tables in report.yml, or move the text",
    ),
    (
        "correction-not-in-text",
        "ไม่พบคำ “{words}” ในช่อง {field} จึงแสดงคำแก้ไม่ได้",
        "คัดลอกคำตามที่พิมพ์จากช่อง {field} มาวางให้ตรงทุกตัวอักษร",
        "“{words}” does not occur in {field}, so the correction can't be shown",
        "copy the printed words from {field}",
    ),
    (
        "html-in-text",
        "มีแท็ก HTML “{words}” ค้างอยู่ในช่อง {field} หน้าเว็บจะแสดงเป็นตัวอักษร",
        "ลบแท็กออก แล้วใช้ items หรือขึ้นบรรทัดใหม่แทน",
        "there is an HTML tag “{words}” left in {field}; the page shows it as letters",
        "remove it; use items or new lines instead",
    ),
    (
        "name-published",
        "มีชื่อบุคคลในช่อง name แต่ไม่ได้ตั้ง publish_name: true จึงไม่แสดงบนเว็บ",
        "ลบชื่อออก เพราะไฟล์นี้เผยแพร่ด้วย หรือตั้ง publish_name: true เมื่อหน่วยงานตัดสินใจแล้ว",
        "there is a person's name without publish_name: true, so the page does not show it",
        "remove it, as the file is public too, or set publish_name: true",
    ),
    (
        "link-broken",
        "ลิงก์ “{link}” ไม่พาไปหน้าใดในเว็บนี้",
        "แก้ที่อยู่ให้ตรง (ตัวพิมพ์เล็กใหญ่ต่างกันถือว่าคนละที่) หรือลบลิงก์",
        "the link “{link}” leads to no page of this site",
        "correct the address (upper and lower case differ), or remove the link",
    ),
)

_INFOS = codes(
    Level.INFO,
    (
        "period-proposal",
        "ข้อความ “{words}” อ่านได้ว่า start: {start} และ end: {end}",
        "ถ้าถูกต้อง ให้เพิ่มบรรทัด start: {start} และ end: {end} ใต้ period:",
        "the text “{words}” reads as start: {start} and end: {end}",
        "if that is right, add the lines start: {start} and end: {end} under period:",
    ),
    (
        "more-like-this",
        "ยังมีปัญหา {kind} แบบเดียวกันอีก {count} แห่งในไฟล์นี้ นับจากตำแหน่งนี้",
        "แก้แห่งที่บอกไว้ก่อน แล้วตรวจใหม่",
        "there are {count} more problems {kind} in this file, from here on",
        "mend those that were told, then check again",
    ),
    (
        "no-organizations",
        "ยังไม่มีหน่วยงานในโฟลเดอร์ organizations/",
        "เริ่มด้วยคำสั่ง prongsai new organization",
        "there is no organization in organizations/ yet",
        "begin with prongsai new organization",
    ),
)

ADVICE = (*_DOUBTS, *_WARNINGS, *_INFOS)
