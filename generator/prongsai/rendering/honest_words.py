"""The six honest states in words, with signs that tell them apart without colour."""

from __future__ import annotations

from types import MappingProxyType

from prongsai.disclosure.assessing import Honest
from prongsai.rendering.views.parts import Badge

HONEST_BADGES = MappingProxyType(
    {
        Honest.PROVEN: Badge("done", "✓", "มีหลักฐาน"),
        Honest.CLAIMED: Badge("claimed", "○", "บอกไว้ ไม่มีหลักฐาน"),
        Honest.IN_PROGRESS: Badge("progress", "…", "กำลังทำ"),
        Honest.NOT_POSSIBLE: Badge("impossible", "✕", "ทำไม่ได้ มีเหตุผล"),
        Honest.NOT_REPORTED: Badge("absent", "–", "ไม่ได้รายงาน"),
        Honest.UNKNOWN: Badge("none", "?", "ไม่ทราบ"),
    }
)

WEAK_BADGE = Badge("weak", "◐", "อ่อน")
WEAK_EXPLAINED = (
    "บอกซ้ำจากสถานะอื่น ไม่ใช่จำนวนเพิ่ม: มีข้อความแล้ว แต่การตรวจพบว่าบอกผลได้น้อย เช่น มีเพียงขีด หรือเหมือนกับช่องอื่น"
)

HONEST_EXPLAINED = MappingProxyType(
    {
        Honest.PROVEN: (
            "รายงานมีองค์ประกอบนี้ และมาตรการนั้นแนบหลักฐาน ถ้าเป็นองค์ประกอบของทั้งรายงาน ตัวรายงานเองเป็นหลักฐาน"
        ),
        Honest.CLAIMED: "รายงานมีองค์ประกอบนี้ แต่มาตรการนั้นยังไม่แนบหลักฐาน",
        Honest.IN_PROGRESS: "รายงานบอกว่ายังดำเนินการอยู่ ผลจึงยังไม่ครบ",
        Honest.NOT_POSSIBLE: "รายงานบอกว่าทำไม่ได้ และเขียนเหตุผลไว้",
        Honest.NOT_REPORTED: "ไม่พบองค์ประกอบนี้ในรายงาน ไม่ได้แปลว่าไม่ได้ทำ",
        Honest.UNKNOWN: "ข้อมูลในเว็บไซต์นี้ยังไม่พอจะบอกได้ เช่น อ่านต้นฉบับไม่ออก หรือไม่มีเกณฑ์ให้ตรวจ",
    }
)
