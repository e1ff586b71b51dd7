"""Codes for what the criteria of an assessment year ask for and a report does not show.

None of them forbids publishing: an incomplete report is public too, and its pages say what is
missing.
"""

from __future__ import annotations

from prongsai.codes.code import codes
from prongsai.problems import Level

_WHERE = "เกณฑ์ข้อ {item} ปีการประเมิน {year}"
_WHERE_EN = "item {item} of {year}"

_ERRORS = codes(
    Level.ERROR,
    (
        "criteria-missing",
        "ไม่มีเกณฑ์การประเมินปี {year} ของกรอบ “{framework}” จึงตรวจความครบถ้วนของรายงานนี้ไม่ได้",
        (
            "สร้างร่างด้วย prongsai new criteria {year}{option} แล้วแก้ตามคู่มือของปีนั้น "
            "หรือระบุ assessment_year ใน report.yml ให้ถูกต้อง"
        ),
        "there are no criteria of “{framework}” for {year}, so this report can't be checked",
        (
            "draft them with prongsai new criteria {year}{option} and correct them by the manual, "
            "or correct assessment_year in report.yml"
        ),
    ),
    (
        "criteria-item-missing",
        "เกณฑ์ปี {year} ของกรอบ “{framework}” ไม่มีข้อที่ขอรายงานปีงบประมาณ {fiscal_year} จึงตรวจไม่ได้",
        "ระบุ asks และ covers ให้ข้อที่ตรงกันใน frameworks/{framework}-{year}.yml",
        "the criteria of “{framework}” for {year} have no item that asks for {fiscal_year}",
        "set asks and covers of the right item in frameworks/{framework}-{year}.yml",
    ),
    (
        "assessment-year-differs",
        (
            "ระบุ assessment_year: {year} แต่ข้อ {item} ของปีนั้นให้รายงานปีงบประมาณ {wanted} "
            "ส่วนรายงานนี้เป็นปีงบประมาณ {fiscal_year}"
        ),
        "ปีการประเมินไม่ใช่ปีงบประมาณที่ดำเนินการ ตรวจทั้งสองปีกับคู่มือ แล้วแก้ปีที่ผิด",
        (
            "assessment_year is {year}, but item {item} of that year asks for the fiscal year "
            "{wanted}, and this report is about {fiscal_year}"
        ),
        "the assessment year is not the fiscal year of the work: compare both with the manual",
    ),
    (
        "required-missing",
        f"ขาด “{{wording}}” ที่{_WHERE} กำหนดให้มี{{many}}",
        "กรอก{fill}",
        f"“{{wording}}”, which {_WHERE_EN} requires, is missing{{many}}",
        "fill in {fill}",
    ),
    (
        "result-only-ticked",
        f"ผลการดำเนินการมีเพียงช่องทำเครื่องหมาย{{many}} ยังไม่ใช่ “{{wording}}” ที่{_WHERE} กำหนด",
        (
            "เพิ่มข้อความในช่อง {field} ว่าทำอะไร เมื่อใด ได้ผลอย่างไร "
            "ถ้าต้นฉบับพิมพ์เช่นนี้ ให้คงไว้และเขียนเหตุผลในช่อง waivers"
        ),
        f"the result is only a ticked box{{many}}, not “{{wording}}” as {_WHERE_EN} requires",
        (
            "say in {field} what was done, when, and what came of it; "
            "if the report was printed so, leave it and give the reason in waivers"
        ),
    ),
    (
        "not-possible-without-reason",
        "มาตรการนี้ระบุว่าไม่สามารถดำเนินการได้ แต่ไม่ได้บอกเหตุผล",
        "เขียนเหตุผลในช่อง remark หรือ result",
        "the measure says that it was not possible, but not why",
        "give the reason in remark or result",
    ),
    (
        "no-measures",
        "รายงานนี้ยังไม่มีมาตรการ จึงไม่มีสิ่งใดที่เกณฑ์กำหนดให้แสดง",
        "เพิ่มมาตรการด้วย prongsai new measure หรือเพิ่มรหัสในช่อง measures",
        "the report has no measures, so it shows nothing that the criteria ask for",
        "add one with prongsai new measure, or name it in measures",
    ),
    (
        "grade-impossible",
        "ระดับ “{grade}” เป็นไปไม่ได้สำหรับคะแนน {score} ตามเกณฑ์ปี {year} ({rule})",
        "ตรวจคะแนนและระดับกับผลการประเมิน ถ้ารายงานพิมพ์เช่นนี้ ให้คงไว้และเขียนเหตุผลในช่อง waivers",
        "the level “{grade}” is impossible for {score} points in {year} ({rule})",
        "compare both with the published result; if printed so, give the reason in waivers",
    ),
    waivable=True,
    blocks=False,
)

_WARNINGS = codes(
    Level.WARNING,
    (
        "expected-missing",
        f"ขาด “{{wording}}” ที่{_WHERE} ให้ควรมี{{many}}",
        "กรอก{fill} หรือเขียนว่า ไม่มี พร้อมเหตุผล",
        f"“{{wording}}”, which {_WHERE_EN} expects, is missing{{many}}",
        "fill in {fill}, or say that there is none, with the reason",
    ),
    (
        "only-dash",
        f"“{{wording}}” ที่{_WHERE} กำหนดมีเพียงขีด ผู้ตรวจบอกไม่ได้ว่าไม่มีหรือยังไม่กรอก",
        "เขียนในช่อง {field} ว่า ไม่มี พร้อมเหตุผล หรือกรอกข้อความ",
        f"“{{wording}}” of {_WHERE_EN} is only a dash: nobody can tell whether there is none",
        "say in {field} that there is none, with the reason, or fill it in",
    ),
    (
        "still-in-progress",
        f"ยังไม่มี “{{wording}}” ที่{_WHERE} กำหนด เพราะมาตรการอยู่ระหว่างดำเนินการ{{many}}",
        "เมื่อแล้วเสร็จ ให้กรอกช่อง {field} แล้วเปลี่ยน status เป็น {{value: done}}",
        f"“{{wording}}” of {_WHERE_EN} is not there yet: the measure goes on{{many}}",
        "when it is done, fill in {field} and set status to {{value: done}}",
    ),
    (
        "required-unknown",
        f"ยังไม่ทราบ “{{wording}}” ที่{_WHERE} กำหนด เพราะช่อง {{field}} เป็น null{{many}}",
        "กรอกช่อง {field} ถ้าช่องในต้นฉบับว่างให้เขียน [] ถ้าอ่านต้นฉบับไม่ออกให้คงไว้",
        f"“{{wording}}” of {_WHERE_EN} is not known: {{field}} is null{{many}}",
        "fill in {field}, or [] where the printed cell is empty; leave it where nobody can read it",
    ),
    (
        "round-not-accepted",
        f"{_WHERE} ให้รายงานรอบ {{rounds}} แต่รายงานนี้เป็นรอบ {{round}}",
        "ตรวจรอบของรายงานกับคู่มือ หรือแก้ covers.rounds ในไฟล์เกณฑ์",
        f"{_WHERE_EN} asks for the rounds {{rounds}}, but this report is of round {{round}}",
        "compare the round with the manual, or correct covers.rounds of the criteria",
    ),
    waivable=True,
)

_INFOS = codes(
    Level.INFO,
    (
        "wanted-missing",
        f"ไม่มี “{{wording}}” ({_WHERE}){{many}}",
        "ถ้ามีให้กรอก{fill} เพื่อให้ผู้ตรวจเห็นชัดขึ้น",
        f"there is no “{{wording}}” ({_WHERE_EN}){{many}}",
        "if there is any, fill in {fill}: it helps assessors",
    ),
    (
        "grade-unknown",
        "ไม่รู้จักระดับ “{grade}” ในเกณฑ์ปี {year} จึงเทียบกับคะแนนไม่ได้",
        "ใช้ชื่อระดับตามเกณฑ์: {allowed} หรือเพิ่มชื่อนี้ใน bands ของไฟล์เกณฑ์",
        "the level “{grade}” is none of {year}, so it can't be compared with the score",
        "use one of {allowed}, or add the name to bands of the criteria",
    ),
    waivable=True,
) + codes(
    Level.INFO,
    (
        "assessment-year-assumed",
        "รายงานไม่ได้ระบุปีการประเมิน และเข้าได้กับเกณฑ์ปี {candidates} จึงตรวจตามเกณฑ์ปี {year}",
        "เพิ่มบรรทัด assessment_year: ใน report.yml เมื่อทราบว่าใช้ประเมินปีใด",
        "the report names no assessment year and fits {candidates}; it was checked against {year}",
        "add assessment_year: to report.yml once it is known",
    ),
    (
        "waiver-unused",
        "ข้อยกเว้น “{id}” ไม่ได้ใช้ เพราะไม่พบข้อนี้แล้ว",
        "ลบข้อยกเว้นนี้ออก หรือตรวจช่อง field และ words ของข้อยกเว้น",
        "the waiver of “{id}” is not needed: nothing of the kind was found",
        "remove it, or look at its field and words",
    ),
)

_CRITERIA = codes(
    Level.ERROR,
    (
        "criteria-unknown-reference",
        "ไม่มี “{id}” ในช่อง {list} ของไฟล์เกณฑ์นี้{close}",
        "แก้รหัสให้ตรง หรือเพิ่มรายการนี้ในช่อง {list}",
        "there is no “{id}” in {list} of these criteria{close}",
        "correct the id, or add it to {list}",
    ),
    (
        "criteria-incomplete",
        "{subject} ต้องมีช่อง {key}",
        "เพิ่มช่อง {key} ดูตัวอย่างในไฟล์เกณฑ์ของปีอื่น",
        "{subject} needs {key}",
        "add {key}; see the criteria of another year",
    ),
    (
        "criteria-asked-twice",
        "ข้อ {number} ขอสิ่งเดียวกันกับข้อ {other} ในปีและรอบเดียวกัน รายงานตอบได้ข้อเดียว",
        "ลบ asks ของข้อหนึ่ง หรือแก้ covers ให้ต่างปีหรือต่างรอบกัน",
        "item {number} asks for the same year and rounds as {other}; a report can answer only one",
        "remove asks of one of them, or let covers differ",
    ),
    (
        "criteria-not-confirmed",
        "ระบุว่า confirmed แต่ไม่มีที่มาที่ยืนยัน",
        "ใส่รหัสของคู่มือหรือประกาศที่อ่านแล้วในช่อง source หรือเปลี่ยน sure เป็น high medium low",
        "this says confirmed but names no source that confirms it",
        "name the manual that was read in source, or set sure to high, medium or low",
    ),
    (
        "criteria-weights",
        "น้ำหนักของแบบวัดรวมได้ {total} ไม่ใช่ 100",
        "แก้ weights ให้รวมเป็น 100",
        "the weights add up to {total}, not 100",
        "correct weights",
    ),
    (
        "criteria-number-unknown",
        "เลขข้อ “{number}” ในช่อง was ไม่มีในเกณฑ์ปี {year}",
        "แก้เลขข้อให้ตรงกับไฟล์เกณฑ์ของปี {year}",
        "the number “{number}” in was is none of {year}",
        "correct it to a number of the criteria of {year}",
    ),
)

DISCLOSURE = (*_ERRORS, *_WARNINGS, *_INFOS, *_CRITERIA)
