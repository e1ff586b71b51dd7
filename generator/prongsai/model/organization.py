"""Who publishes: an organization, its kind and how to reach it."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from prongsai.model.waiver import Waiver

ORGANIZATION_TYPES = MappingProxyType(
    {
        "subdistrict-administration": ("องค์การบริหารส่วนตำบล", "อบต."),
        "subdistrict-municipality": ("เทศบาลตำบล", "ทต."),
        "town-municipality": ("เทศบาลเมือง", "ทม."),
        "city-municipality": ("เทศบาลนคร", "ทน."),
        "provincial-administration": ("องค์การบริหารส่วนจังหวัด", "อบจ."),
        "bangkok": ("กรุงเทพมหานคร", "กทม."),
        "pattaya": ("เมืองพัทยา", "เมืองพัทยา"),
        "ministry": ("กระทรวง", "กระทรวง"),
        "department": ("กรมหรือเทียบเท่า", "กรม"),
        "province": ("จังหวัด", "จังหวัด"),
        "state-enterprise": ("รัฐวิสาหกิจ", "รัฐวิสาหกิจ"),
        "public-organization": ("องค์การมหาชน", "อ.มหาชน"),
        "independent-agency": ("องค์กรอิสระ", "องค์กรอิสระ"),
        "university": ("สถาบันอุดมศึกษา", "มหาวิทยาลัย"),
        "school": ("สถานศึกษา", "โรงเรียน"),
        "vocational-college": ("สถานศึกษาอาชีวศึกษา", "วิทยาลัย"),
        "hospital": ("โรงพยาบาล", "รพ."),
        "other": ("หน่วยงานของรัฐ", "หน่วยงาน"),
    }
)
"""Kind of organization -> (Thai name, Thai abbreviation)."""

CONTACT_KINDS = ("phone", "fax", "email", "website", "line", "facebook", "post")


@dataclass(frozen=True, slots=True)
class Contact:
    """One way to reach the organization, as printed; a link is made only when it was checked."""

    kind: str
    text: str
    checked: bool = False


@dataclass(frozen=True, slots=True)
class FormerName:
    """A name and type the organization had before; `until` is free text or an ISO date."""

    name: str
    type: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True)
class Organization:
    """A public agency. `id` is its folder and address and never changes; `file` tells of it."""

    id: str
    file: str
    name: str
    type: str
    short_name: str | None = None
    subdistrict: str | None = None
    district: str | None = None
    province: str | None = None
    address: str | None = None
    postal_code: str | None = None
    contacts: tuple[Contact, ...] = ()
    printed_names: tuple[str, ...] = ()
    website: str | None = None
    former: tuple[FormerName, ...] = ()
    ita_framework: str = "nacc"
    waivers: tuple[Waiver, ...] = ()

    @property
    def called(self) -> str:
        """The name used where room is short."""
        return self.short_name or self.name

    @property
    def type_name(self) -> str:
        """The Thai name of the organization's kind."""
        return ORGANIZATION_TYPES[self.type][0]
