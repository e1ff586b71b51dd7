"""Codes for the form of a YAML file: what is no YAML, and YAML that content may not use."""

from __future__ import annotations

from prongsai.codes.code import codes
from prongsai.problems import Level

_USE_LITERAL = "พิมพ์ |- หลังเครื่องหมาย : ของช่อง แล้ววางข้อความในบรรทัดถัดไปโดยย่อหน้า 2 ช่อง"
_USE_LITERAL_EN = (
    "write |- after the : of the key and put the text on the next line, indented by two spaces"
)

YAML_FORM = codes(
    Level.ERROR,
    (
        "yaml-tab",
        "บรรทัดนี้ย่อหน้าด้วยปุ่ม Tab",
        "ลบ Tab แล้วเคาะเว้นวรรค 2 ครั้งแทน",
        "this line is indented with a tab",
        "use two spaces instead",
    ),
    (
        "yaml-space",
        "บรรทัดนี้ย่อหน้าด้วยช่องว่างชนิดพิเศษที่ติดมากับการคัดลอก",
        "ลบช่องว่างหน้าบรรทัด แล้วเคาะเว้นวรรคใหม่ 2 ครั้ง",
        "this line is indented with a space of a special kind, copied from elsewhere",
        "delete the spaces at the beginning of the line and type two new ones",
    ),
    (
        "yaml-colon",
        "มีเครื่องหมาย : ตามด้วยเว้นวรรคอยู่ในข้อความ ตรง “{words}”",
        _USE_LITERAL,
        "there is a “: ” inside the text, at “{words}”",
        _USE_LITERAL_EN,
    ),
    (
        "yaml-colon-space",
        "ต้องเว้นวรรคหลังเครื่องหมาย : ของช่อง ก่อน “{words}”",
        "เคาะเว้นวรรค 1 ครั้งหลัง :",
        "a space is missing after the : of the key, before “{words}”",
        "put one space after the :",
    ),
    (
        "yaml-character",
        "ข้อความขึ้นต้นด้วยเครื่องหมายที่ใช้ตรงนี้ไม่ได้ “{words}”",
        _USE_LITERAL + " ถ้าเป็นรายการ ให้ขึ้นบรรทัดใหม่ก่อนเครื่องหมาย -",
        "the text begins with a character that is not allowed here: “{words}”",
        _USE_LITERAL_EN + "; the - of a list begins its own line",
    ),
    (
        "yaml-block-header",
        "หลังเครื่องหมาย |- ต้องขึ้นบรรทัดใหม่ แต่พบ “{words}”",
        "ย้ายข้อความไปไว้บรรทัดถัดไป โดยย่อหน้า 2 ช่อง",
        "a new line must follow |-, but there is “{words}”",
        "move the text to the next line, indented by two spaces",
    ),
    (
        "yaml-quote",
        "เปิดเครื่องหมายคำพูดแล้วไม่ได้ปิด “{words}”",
        "ใส่เครื่องหมายปิด หรือลบเครื่องหมายคำพูดออกแล้วใช้ |-",
        "a quotation mark is opened and never closed: “{words}”",
        "close it, or remove it and use |-",
    ),
    (
        "yaml-after-close",
        "มีข้อความ “{words}” ต่อท้ายเครื่องหมายปิดคำพูดหรือวงเล็บ",
        _USE_LITERAL,
        "there is text after the closing quotation mark or bracket: “{words}”",
        _USE_LITERAL_EN,
    ),
    (
        "yaml-missing-colon",
        "ขาดเครื่องหมาย : หลังชื่อช่อง “{words}”",
        "ใส่ : (แป้นอังกฤษ) และเว้นวรรค 1 ครั้งหลังชื่อช่อง ถ้าเป็นข้อความ ให้ย่อหน้า 2 ช่องใต้ช่องของมัน",
        "a : is missing after the key “{words}”",
        "put : and one space after the key; if this is a text, indent it by two spaces",
    ),
    (
        "yaml-text-outside",
        "ข้อความ “{words}” ไม่ได้อยู่ใต้ช่องใด",
        "ย่อหน้าข้อความนี้ 2 ช่องให้อยู่ใต้ช่องของมัน และให้บรรทัดชื่อช่องลงท้ายด้วย |-",
        "the text “{words}” stands under no key",
        "indent it by two spaces under its key, and end the line of the key with |-",
    ),
    (
        "yaml-indent",
        "ย่อหน้าไม่ตรงกับบรรทัดอื่นในระดับเดียวกัน “{words}”",
        "จัดให้ช่องในระดับเดียวกันเริ่มตรงกัน และให้ข้อความอยู่ลึกกว่าชื่อช่อง 2 ช่อง",
        "the indentation does not fit the other lines: “{words}”",
        "let keys of the same level begin in the same column, and texts two spaces deeper",
    ),
    (
        "yaml-bracket",
        "วงเล็บ [ ] หรือ {{ }} ไม่ครบคู่ “{words}”",
        "ปิดวงเล็บให้ครบ ถ้าเป็นข้อความที่มีวงเล็บ ให้พิมพ์ |- แล้ววางข้อความในบรรทัดถัดไป",
        "a bracket [ ] or {{ }} is not closed: “{words}”",
        "close it; if it belongs to a text, write |- and put the text on the next line",
    ),
    (
        "yaml-escape",
        "มีเครื่องหมาย \\ ที่ใช้ในเครื่องหมายคำพูดคู่ไม่ได้ “{words}”",
        "ลบเครื่องหมายคำพูดออก แล้วใช้ |-",
        "there is a \\ that can't stand inside double quotation marks: “{words}”",
        "remove the quotation marks and use |-",
    ),
    (
        "yaml-syntax",
        "รูปแบบไฟล์ไม่ถูกต้องใกล้ “{words}”",
        "เทียบกับไฟล์อื่นชนิดเดียวกัน ทุกช่องต้องเขียนเป็น ชื่อช่อง: ค่า",
        "the form of the file is wrong near “{words}”",
        "compare with another file of this kind; every field is written key: value",
    ),
    (
        "yaml-several-lines",
        "ข้อความขึ้นบรรทัดใหม่โดยไม่มี |- “{words}” บรรทัดจะถูกต่อกันด้วยเว้นวรรคกลางคำไทย",
        _USE_LITERAL + " ถ้าเป็นช่องหรือรายการใหม่ ให้จัดย่อหน้าให้ตรงกับบรรทัดอื่น",
        "a text runs on over several lines without |-: “{words}”; spaces would get into Thai words",
        _USE_LITERAL_EN + "; if the next line is a key or an entry, correct its indentation",
    ),
    (
        "yaml-folded",
        "ใช้เครื่องหมาย > ซึ่งจะแทรกเว้นวรรคกลางคำไทย",
        "เปลี่ยน > เป็น |-",
        "> puts spaces into Thai text",
        "write |- instead of >",
    ),
    (
        "yaml-alias",
        "ข้อความขึ้นต้นด้วย *{name} ซึ่งหมายถึงการอ้างซ้ำ และไม่อนุญาต",
        "พิมพ์ข้อความเต็ม ถ้าเป็นข้อความที่ขึ้นต้นด้วย * ให้ใช้ |-",
        "*{name} is an alias, which is not allowed",
        "write the text in full; if it is a text that begins with *, use |-",
    ),
    (
        "yaml-anchor",
        "ข้อความขึ้นต้นด้วย &{name} ซึ่งหมายถึงการตั้งชื่ออ้าง และไม่อนุญาต",
        "ลบ &{name} ถ้าเป็นข้อความที่ขึ้นต้นด้วย & ให้ใช้ |-",
        "&{name} is an anchor, which is not allowed",
        "remove it; if it is a text that begins with &, use |-",
    ),
    (
        "yaml-tag",
        "ข้อความขึ้นต้นด้วย {name} ซึ่งหมายถึงคำสั่งกำหนดชนิด และไม่อนุญาต",
        "ลบ {name} ถ้าเป็นข้อความที่ขึ้นต้นด้วย ! ให้ใช้ |-",
        "{name} is a tag, which is not allowed",
        "remove it; if it is a text that begins with !, use |-",
    ),
    (
        "yaml-merge",
        "ใช้ << ซึ่งไม่อนุญาต",
        "พิมพ์ช่องข้อมูลให้ครบแทน",
        "<< (merge) is not allowed",
        "write the fields in full",
    ),
    (
        "yaml-second-document",
        "มีเนื้อหาส่วนที่สองหลังบรรทัด --- หรือ ...",
        "หนึ่งไฟล์มีได้หนึ่งเรื่อง แยกส่วนหลังเป็นไฟล์ใหม่ หรือลบบรรทัด ---",
        "there is a second document after --- or ...",
        "one file holds one thing; make another file, or remove the line ---",
    ),
    (
        "yaml-too-deep",
        "ข้อมูลซ้อนกันลึกเกิน {limit} ชั้น",
        "ลดจำนวนชั้นของข้อย่อย",
        "values are nested more than {limit} levels deep",
        "use fewer levels",
    ),
    (
        "yaml-too-many",
        "ไฟล์มีข้อมูลเกิน {limit} รายการ",
        "แบ่งเป็นหลายไฟล์",
        "the file holds more than {limit} values",
        "split it into several files",
    ),
    (
        "yaml-key-not-text",
        "ชื่อช่องต้องเป็นคำ ไม่ใช่รายการหรือวงเล็บ",
        "ลบเครื่องหมาย ? [ หรือ {{ ที่หน้าชื่อช่อง",
        "a key must be a word, no list and no bracket",
        "remove the ? [ or {{ before the key",
    ),
    (
        "duplicate-key",
        "มีช่อง “{key}” ซ้ำกับบรรทัด {first}",
        "รวมข้อความไว้ในช่องเดียว แล้วลบช่องที่ซ้ำ",
        "the key “{key}” is already there on line {first}",
        "put everything under one of them and delete the other",
    ),
    (
        "text-too-long",
        "ข้อความยาว {letters} ตัวอักษร เกินกำหนด {limit}",
        "ย่อข้อความ หรือแนบเป็นไฟล์ในโฟลเดอร์ files/ ของรายงาน",
        "a text has {letters} letters, more than {limit}",
        "shorten it, or attach it as a file",
    ),
)
