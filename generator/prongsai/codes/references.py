"""Codes for what is wrong between files: references that lead nowhere, ids and dates that clash."""

from __future__ import annotations

from prongsai.codes.code import codes
from prongsai.problems import Level

REFERENCES = codes(
    Level.ERROR,
    (
        "id-folder",
        "รหัส “{id}” ไม่ตรงกับชื่อ{what} “{folder}”",
        "ใช้รหัสเดียวกันทั้งสองที่ ถ้าเผยแพร่แล้วให้คงชื่อ{what}ไว้",
        "the id “{id}” is not the name of the {what}, “{folder}”",
        "use the same in both places; keep the name of the {what} once it is published",
    ),
    (
        "report-folder",
        "ปีและรอบของรายงานคือ {key} แต่โฟลเดอร์ชื่อ {folder}",
        "แก้ fiscal_year และ round.code ให้ตรงกับโฟลเดอร์ หรือเปลี่ยนชื่อโฟลเดอร์เป็น {key}",
        "year and round of the report are {key}, but the folder is {folder}",
        "correct fiscal_year and round.code, or rename the folder to {key}",
    ),
    (
        "measure-not-found",
        "ไม่พบไฟล์ของมาตรการ “{id}” ในโฟลเดอร์ measures/{close}",
        "แก้รหัสในรายการ measures หรือเพิ่มไฟล์ measures/{id}.yml",
        "there is no file for the measure “{id}” in measures/{close}",
        "correct the list measures, or add measures/{id}.yml",
    ),
    (
        "measure-not-listed",
        "มาตรการ “{id}” ไม่อยู่ในรายการ measures ของ report.yml จึงไม่แสดงบนเว็บ",
        "เพิ่ม “{id}” ในรายการ measures ตามลำดับที่พิมพ์ หรือลบไฟล์นี้",
        "the measure “{id}” is not in the list measures of report.yml and would not be shown",
        "add it to the list at its place, or delete this file",
    ),
    (
        "duplicate-id",
        "รหัส “{id}” ซ้ำกับรายการก่อนหน้า",
        "รหัสในรายการเดียวกันต้องไม่ซ้ำกัน เปลี่ยนรหัสหนึ่ง หรือลบรายการที่ซ้ำ",
        "the id “{id}” is already there in this list",
        "ids of one list must differ; change one, or delete the entry",
    ),
    (
        "indicator-not-found",
        "ไม่มีตัวชี้วัดรหัส “{id}” ในช่อง indicators ของ report.yml{close}",
        "แก้รหัส หรือเพิ่มตัวชี้วัดนี้ในช่อง indicators ของ report.yml",
        "there is no indicator “{id}” in report.yml{close}",
        "correct the id, or add it to indicators in report.yml",
    ),
    (
        "ita-not-found",
        "กรอบการประเมิน “{framework}” ไม่มีตัวชี้วัดเลข {number}",
        "ใช้เลขตัวชี้วัดที่มีใน frameworks/{framework}.yml: {allowed}",
        "the framework “{framework}” has no indicator {number}",
        "use a number of frameworks/{framework}.yml: {allowed}",
    ),
    (
        "framework-not-found",
        "ไม่พบกรอบการประเมิน “{id}” ในโฟลเดอร์ frameworks/{close}",
        "แก้ ita_framework หรือเพิ่มไฟล์ frameworks/{id}.yml",
        "there is no framework “{id}” in frameworks/{close}",
        "correct ita_framework, or add frameworks/{id}.yml",
    ),
    (
        "indicator-differs",
        "รหัสตัวชี้วัด “{id}” เป็นของตัวชี้วัดอื่นในกรอบการประเมิน “{framework}”",
        "เปลี่ยนรหัส เพราะรหัสเดียวกันคือหน้าเว็บเดียวกัน หรือแก้เลข แบบวัด และชื่อให้เหมือนกัน",
        "“{id}” is the id of another indicator in the framework “{framework}”",
        "use another id, as one id is one page; or let number, tool and name be the same",
    ),
    (
        "table-not-found",
        "ไม่มีตารางรหัส “{id}” ในช่อง tables ของ report.yml{close}",
        "แก้รหัสให้ตรงกับ id ของตารางใน report.yml",
        "there is no table “{id}” in report.yml{close}",
        "use an id of tables in report.yml",
    ),
    (
        "continues-not-found",
        "ไม่พบมาตรการ “{id}” ที่อ้างว่าทำต่อเนื่องมา{close}",
        "เขียนเป็น หน่วยงาน/ปี-รอบ/มาตรการ เช่น si-somdet/2567-year/03",
        "there is no measure “{id}” to continue{close}",
        "write organization/year-round/measure, such as si-somdet/2567-year/03",
    ),
    (
        "continues-itself",
        "มาตรการ “{id}” คือมาตรการนี้เอง จึงไม่ใช่มาตรการในรายงานก่อน",
        "ใส่รหัสของมาตรการในรายงานก่อน หรือลบบรรทัดนี้",
        "“{id}” is this measure itself, not one of an earlier report",
        "name the measure of the earlier report, or delete the line",
    ),
    (
        "evidence-file-missing",
        "ไม่พบไฟล์หลักฐาน “{name}” ในโฟลเดอร์ files/ ของรายงาน{close}",
        "วางไฟล์ในโฟลเดอร์ files/ ของรายงาน หรือแก้ชื่อให้ตรง",
        "there is no file “{name}” in the report's files/ folder{close}",
        "put it into the report's files/ folder, or correct the name",
    ),
    (
        "evidence-without-place",
        "หลักฐานนี้ไม่มีทั้งช่อง url และช่อง file",
        "ใส่ที่อยู่เว็บในช่อง url หรือชื่อไฟล์ในช่อง file",
        "this evidence has neither url nor file",
        "give its address as url, or its name as file",
    ),
    (
        "link-not-allowed",
        "ลิงก์ “{value}” ใช้ไม่ได้",
        "ใช้ที่อยู่เว็บเต็มที่ขึ้นต้นด้วย https:// หรือ http:// โดยไม่มีเว้นวรรค",
        "the link “{value}” is not allowed",
        "use a whole address that begins with https:// or http://, without spaces",
    ),
    (
        "period-reversed",
        "วันสิ้นสุด {end} มาก่อนวันเริ่ม {start}",
        "สลับ start กับ end หรือแก้วันที่ให้ถูกต้อง",
        "the end {end} is before the start {start}",
        "swap start and end, or correct the dates",
    ),
    (
        "page-clash",
        "หน้าที่เขียนเอง {name} ใช้ที่อยู่เดียวกับหน้าที่ระบบสร้าง",
        "เปลี่ยนชื่อไฟล์ของหน้าที่เขียนเอง",
        "the hand-written page {name} has the address of a generated page",
        "rename the hand-written page",
    ),
)
