"""What the index holds and what the client finds in it, on the five reports."""

from __future__ import annotations

import gzip
import json
import re
from base64 import b64decode
from pathlib import Path
from typing import Any

import pytest
from prongsai.planning.plan import Plan
from prongsai.search import building
from prongsai.search.building import build_index
from prongsai.search.everyday import everyday_list, sign
from prongsai.search.merging import merge, pack_words
from prongsai.search.packing import runs
from prongsai.search.segmenting import Dictionary
from prongsai.search.synonyms import WEIGHTS, word_list
from prongsai.search.tokens import is_thai, tokens
from prongsai.search.vocabulary import aliases

from tests.search.client import node, search

CITIZENS = {
    "สินบน": {"si-somdet/2568-year/06", "si-somdet/2568-year/07", "khuan-krot/2567-year/03"},
    "ใต้โต๊ะ": {"si-somdet/2568-year/06", "si-somdet/2568-year/07", "khuan-krot/2567-year/03"},
    "แจ้งโกง": {"sangkhom/2566-m12/07", "ruam-jai-phatthana/2566-year/06"},
    "ซื้อของหลวง": {"khuan-krot/2567-year/14", "si-somdet/2568-year/05"},
    "ยืมรถหลวง": {"khuan-krot/2567-year/08", "ruam-jai-phatthana/2566-year/03"},
    "เบี้ยคนแก่": {"sangkhom/2566-m12/01"},
    "ร้องเรียนเจ้าหน้าที่": {"sangkhom/2566-m12/07", "ruam-jai-phatthana/2566-year/06"},
}
"""Ordinary people's words and measures that must be among the first five."""

WAYS = {
    "ตัวเลขไทย": ("ปี ๒๕๖๔", "khao-saming/2564-h1"),
    "ปีสองหลัก": ("ปี 64", "khao-saming/2564-h1"),
    "วรรณยุกต์หาย": ("จัดซือจัดจ้าง", "si-somdet/2568-year/05"),
    "สระอำแยก": ("ตํ\u0e32บลเขาสมิง", "khao-saming"),
    "เว้นวรรค": ("จัด ซื้อ จัด จ้าง", "si-somdet/2568-year/05"),
    "ส่วนของคำ": ("จัดซื้อ", "si-somdet/2568-year/05"),
    "ตัวย่อ": ("อบต.เขาสมิง", "khao-saming"),
    "ชื่อเต็ม": ("องค์การบริหารส่วนตำบลเขาสมิง", "khao-saming"),
    "ชื่อที่พิมพ์ผิด": ("องค์กรบริหารส่วนตำบลเขาสมิง", "khao-saming"),
    "อังกฤษ": ("No Gift Policy", "si-somdet/2568-year/07"),
    "อังกฤษติดกัน": ("nogiftpolicy", "si-somdet/2568-year/07"),
    "คำถาม": ("ร้องเรียนได้ที่ไหน", "sangkhom/2566-m12/07"),
    "วันที่มีเครื่องหมายทับ": ("ประชุม 1/3/66", "sangkhom/2566-m12/05"),
    "เลขมาตรการ": ("มาตรการที่ 15", "khuan-krot/2567-year/15"),
}


@pytest.fixture(scope="module")
def found(built_site: Path) -> dict[str, Any]:
    words = [*CITIZENS, *(query for query, _ in WAYS.values())]
    return search(built_site, words, facets=["org"])


@pytest.mark.parametrize("query", CITIZENS)
def test_citizens_words_land_on_the_right_measures(query: str, found: dict[str, Any]) -> None:
    first = [hit["id"] for hit in found[query]["hits"]][:5]
    assert set(first) >= CITIZENS[query]


@pytest.mark.parametrize("way", list(WAYS))
def test_ways_of_typing(way: str, found: dict[str, Any]) -> None:
    query, id = WAYS[way]
    assert id in [hit["id"] for hit in found[query]["hits"]][:3]


WRONG_LETTERS = {
    "วรรณยุกต์หายในวลี": ("ใชของหลวง", "si-somdet/2568-year/04"),
    "วรรณยุกต์หายในคำพ้อง": ("เฟสบุค", "ruam-jai-phatthana/2566-year/02"),
    "พยัญชนะซ้ำข้างชื่อ": ("กาฬสินธุ์ จริยธธรรม", "si-somdet/2568-year/01"),
    "สลับตัวในคำที่คนพูด": ("สองมารตฐาน", "sangkhom/2566-m12/01"),
    "สลับตัวข้ามคำ": ("เบิจก่าย", "khuan-krot/2567-year/06"),
    "ตัวหายในวลี": ("ทุ่งสง ยืมของลวง", "khuan-krot/2567-year/08"),
    "เดือนย่อ": ("มี.ค. 2568", "si-somdet/2568-year/01"),
    "ช่วงเดือนย่อ": ("๑ ม.ค. - ๓๐ มิ.ย. ๖๖", "sangkhom/2566-m12/04"),
    "ตัวย่อของวงการ": ("จซจ. โปร่งใส", "si-somdet/2568-year/05"),
    "ชื่อที่เป็นคำอื่น": ("อบต ควรกรด", "khuan-krot"),
    "ชื่อที่ตัวหาย": ("อบต ควนกด", "khuan-krot"),
    "ตัวหายในคำสั้น": ("ร้องเรียนทุจิต", "sangkhom/2566-m12/07"),
    "ตัวซ้ำในคำสั้น": ("ทต รววมใจ", "ruam-jai-phatthana"),
    "เดือนย่อไม่มีจุด": ("1 มีค 66", "sangkhom/2566-m12/05"),
    "โทรศัพท์ติดกัน": ("โทร 039619322", "khao-saming"),
    "โทรศัพท์เว้นวรรค": ("0 3961 9322", "khao-saming"),
    "คำที่มีอยู่ไม่ใช่คำที่พิมพ์ผิด": ("เอาขนมไปฝากเจ้าหน้าที่เขารับได้ไหม", "si-somdet/2568-year/07"),
    "ข้อสังเกต": ("ไม่มีวันที่ประกาศหรือหลักฐาน", "si-somdet/2568-year/07"),
}


@pytest.mark.parametrize("way", list(WRONG_LETTERS))
def test_wrong_letters_and_short_words(way: str, built_site: Path) -> None:
    query, id = WRONG_LETTERS[way]
    assert id in [hit["id"] for hit in search(built_site, [query])[query]["hits"]][:3]


@pytest.mark.parametrize(
    "query", ["รายงานปี 67", "ปีงบ 67", "ผลงานปี ๖๗", "ปีงบประมาณ 2567", "พ.ศ. 2567"]
)
def test_a_year_alone_leads_to_its_reports(query: str, built_site: Path) -> None:
    """The report first, then nothing but what belongs to the year."""
    found = [hit["id"] for hit in search(built_site, [query])[query]["hits"]]
    assert found[0] == "khuan-krot/2567-year"
    assert {id.rsplit("/", 1)[0] for id in found[1:]} == {"khuan-krot/2567-year"}


def test_two_digits_that_are_no_year_of_the_site_bind_nothing(built_site: Path) -> None:
    query = "แม่จะอายุ 60 แล้วต้องไปลงชื่อรับเงินที่ไหน"
    assert search(built_site, [query])[query]["hits"][0]["id"] == "sangkhom/2566-m12/01"


def test_the_name_of_an_organization_leads_to_it(built_site: Path) -> None:
    names = ["อบต.สังคม", "อบต สังคม", "องค์การบริหารส่วนตำบลสังคม"]
    found = search(built_site, names)
    assert {found[name]["hits"][0]["id"] for name in names} == {"sangkhom"}


def test_the_other_keyboard_layout(built_site: Path) -> None:
    typed = "l6h0ib9"  # สุจริต on the keys of the Thai layout
    answer = search(built_site, [typed])[typed]
    assert answer["shown"] == "สุจริต"
    assert answer["hits"]


@pytest.mark.parametrize("query", ["ฟุตบอลโลก", "xyzzyq", "แมวน้ำขั้วโลก", "กกกกกก", "  ", "!!!"])
def test_nothing_is_nothing(query: str, built_site: Path) -> None:
    answer = search(built_site, [query])[query]
    assert (answer["hits"], answer["total"]) == ([], 0)


def test_words_of_the_content_are_offered_where_nothing_is_found(built_site: Path) -> None:
    asked = ["ล่วงละเมิดทางเพศในที่ทำงาน", "xyzzyq", "ฟุตบอลโลก", "สินบน"]
    found = search(built_site, asked)
    assert [bool(found[query]["hints"]) for query in asked] == [True, False, False, False]
    offered = found[asked[0]]["hints"]
    assert all(answer["hits"] for answer in search(built_site, offered).values())


def test_a_repaired_query_is_shown(built_site: Path) -> None:
    query = "จัดซื่อจัดจาง"
    assert search(built_site, [query])[query]["shown"] == "จัดซื้อจัดจ้าง"


def test_a_word_of_the_wordings_is_not_put_right_by_leaving_it_out(built_site: Path) -> None:
    """The content has no เกรด, but people who ask for scores say it."""
    found = search(built_site, ["เกรดความโปร่งใส"])["เกรดความโปร่งใส"]
    assert found["shown"] == ""
    assert found["hits"][0]["id"] == "si-somdet/2568-year"


def test_printed_and_intended_words_are_both_found(built_site: Path) -> None:
    answers = search(built_site, ["เจตนาธรรม", "เจตนารมณ์"])
    for answer in answers.values():
        assert "khuan-krot/2567-year/03" in [hit["id"] for hit in answer["hits"]]


def test_filters_and_counts_agree(built_site: Path) -> None:
    query = "จัดซื้อจัดจ้าง"
    facets = ["kind", "org", "type", "province", "year", "round", "indicator", "status"]
    whole = search(built_site, [query], facets=facets, limit=100)[query]
    assert list(whole["facets"]) == facets
    for name, rows in whole["facets"].items():
        for row in rows:
            part = search(built_site, [query], filters={name: [row["value"]]}, limit=100)[query]
            assert part["total"] == row["count"], (name, row)


def test_filters_alone_list_everything(built_site: Path) -> None:
    options = {"org": ["khao-saming"], "kind": ["measure"]}
    answer = search(built_site, [""], filters=options)[""]
    assert answer["total"] == 3


def test_pages_of_hits_join_without_gap_or_repeat(built_site: Path) -> None:
    query = "โปร่งใส"
    whole = [hit["id"] for hit in search(built_site, [query], limit=40)[query]["hits"]]
    parts = [
        hit["id"]
        for offset in range(0, 40, 5)
        for hit in search(built_site, [query], limit=5, offset=offset)[query]["hits"]
    ]
    assert parts == whole
    assert len(set(whole)) == len(whole)


def test_the_index_does_not_depend_on_processes(plan: Plan) -> None:
    one, two = build_index(plan, processes=1), build_index(plan, processes=2)
    assert one.files == two.files
    assert one.keywords == two.keywords


def test_scripts_for_the_disk_hold_the_same_files(plan: Plan) -> None:
    files = build_index(plan).files
    folder = json.loads(files["search/meta.json"])["folder"]
    packed: dict[str, bytes] = {}
    for path, data in files.items():
        if path.endswith(".js"):
            call = re.fullmatch(r"prongsaiSearchPart\((.*)\);\n", data.decode())
            assert call
            packed |= {name: b64decode(text) for name, text in json.loads(call[1]).items()}
    stored = {
        path.removeprefix("search/").removeprefix(f"{folder}/"): data
        for path, data in files.items()
        if not path.endswith(".js")
    }
    assert packed == stored


def test_a_large_site_says_that_it_has_no_scripts_for_the_disk(
    plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(building, "MOST_OFFLINE", 10)
    scripts = {path: data for path, data in build_index(plan).files.items() if path.endswith(".js")}
    assert list(scripts) == ["search/offline.js"]
    (packed,) = re.findall(rb'"meta.json":"([^"]+)"', scripts["search/offline.js"])
    assert json.loads(b64decode(packed))["offline"] is False


def test_records_that_mean_the_same_give_the_same_names(plan: Plan) -> None:
    first = build_index(plan).files
    packed = [path for path in first if path.endswith(".bin") and "/d/" not in path]
    assert all(gzip.decompress(first[path]) for path in packed)


def test_lexicon_and_postings_survive_the_way_to_the_client(dictionary: Dictionary) -> None:
    from prongsai.search.indexing import Batch
    from prongsai.search.postings import Posting, compact

    postings: dict[str, Posting] = {}
    for word, documents in {"ก": [0], "กข": [3, 700], "abc": [*range(0, 900, 7)], "é": [5]}.items():
        posting = postings[word] = Posting()
        for document in documents:
            posting.documents.append(document)
            posting.impacts.append(1 + document % 15)
    packed = pack_words(merge([Batch(compact(postings))]), ["zzz", "กา"], dictionary)
    body = """
      const words = client.readWords(Uint8Array.from(input.lexicon));
      return words.map(({ word }, id) => {
        const shard = Uint8Array.from(input.shard);
        const { documents, impacts } = client.readPosting(shard, client.partOf(shard, id));
        return [word, Array.from(documents), Array.from(impacts)];
      });
    """
    read = node(body, {"lexicon": list(packed.lexicon), "shard": list(packed.shards[0])})
    assert {word: (documents, impacts) for word, documents, impacts in read} == {
        word: (
            list(postings[word].documents) if word in postings else [],
            list(postings[word].impacts) if word in postings else [],
        )
        for word in ("abc", "zzz", "ก", "กข", "กา", "é")
    }


def test_runs() -> None:
    assert runs([4, 4, 4, 0, 4]) == ([4, 0, 4], [3, 1, 1])
    assert runs([]) == ([], [])


def test_organizations_have_all_their_names(plan: Plan) -> None:
    one = plan.site.organization_by_id["khao-saming"]
    wanted = {"องค์การบริหารส่วนตำบลเขาสมิง", "อบต.เขาสมิง", "องค์กรบริหารส่วนตำบลเขาสมิง"}
    assert set(aliases(one)) >= wanted


ROUND = re.compile("รอบ[0-9]+เดือน")
"""One word by rule."""


def test_every_synonym_is_made_of_whole_words(dictionary: Dictionary) -> None:
    """A phrase that no longer segments as meant would silently find nothing."""
    broken = [
        (phrase, word)
        for one in word_list().synonyms
        for phrase in (one.phrase, one.other)
        for word in tokens(phrase, dictionary)
        if is_thai(word) and word not in dictionary and not ROUND.fullmatch(word)
    ]
    assert broken == []


def test_synonym_weights_are_sound() -> None:
    assert all(0 < weight <= 1 for weight in WEIGHTS.values())
    phrases = [(one.phrase, one.other) for one in word_list().synonyms]
    assert len(phrases) > 300


def test_everyday_words_are_loaded_only_when_they_may_be_meant(built_site: Path) -> None:
    body = """
      const { readFile } = require("node:fs/promises");
      const found = {};
      for (const query of input.queries) {
        const names = [];
        const load = async (name) => {
          names.push(name);
          return new Uint8Array(await readFile(`${input.site}/search/${name}`));
        };
        const { hits } = await client.createSearcher({ load }).search(query);
        found[query] = [names.some((name) => name.endsWith("/said.bin")), hits.length > 0];
      }
      return found;
    """
    queries = ["จัดซื้อจัดจ้าง", "ร้องเรียน", "ให้คะแนนบริการ", "สองมาตรฐาน", "ซองขาว"]
    found = node(body, {"site": str(built_site), "queries": queries})
    assert found == {query: [place > 1, True] for place, query in enumerate(queries)}


def test_both_sides_make_the_same_signs() -> None:
    words = ["รับจ๊อบนอก", "ให้คะแนน", "ซองขาว"]
    body = "return input.words.map((w) => client.maySay(w, new Set([input.signs[w]])));"
    assert node(body, {"words": words, "signs": {word: sign(word) for word in words}}) == [True] * 3
    assert node(body, {"words": words, "signs": dict.fromkeys(words, 1)}) == [False] * 3


def test_everyday_phrases_stand_once_and_mean_something_else() -> None:
    listed = everyday_list()
    assert len(listed.groups) > 60
    assert all(
        phrase not in group.meant or len(group.meant) > 1
        for group in listed.groups
        for phrase in group.asked
    )
    assert not set(listed.fillers) & set(listed.passed)
