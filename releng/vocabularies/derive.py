#!/usr/bin/env python3
"""Derives the vocabularies that come from openly licensed facts: areas, sectors, languages and currencies.

Usage: derive.py SHARED_DATA OUT
SHARED_DATA holds countries/country-codes.csv (PDDL) and iati/codelists-nonembedded/xml (IATI code lists).
The other vocabularies are kept by hand. See README.md for the format.
"""
import csv
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

COLUMNS = ["notation", "broader", "en", "fr", "es", "ar", "ru", "zh", "codes", "validFrom", "validTo", "aliases"]
REGIONS = {  # M49 code: names in the six languages of the United Nations, and the one above
    "001": (["World", "Monde", "Mundo", "العالم", "Мир", "世界"], ""),
    "002": (["Africa", "Afrique", "África", "أفريقيا", "Африка", "非洲"], "001"),
    "019": (["Americas", "Amériques", "América", "الأمريكتان", "Америка", "美洲"], "001"),
    "142": (["Asia", "Asie", "Asia", "آسيا", "Азия", "亚洲"], "001"),
    "150": (["Europe", "Europe", "Europa", "أوروبا", "Европа", "欧洲"], "001"),
    "009": (["Oceania", "Océanie", "Oceanía", "أوقيانوسيا", "Океания", "大洋洲"], "001"),
    "015": (["Northern Africa", "Afrique du Nord", "África septentrional", "شمال أفريقيا", "Северная Африка", "北非"], "002"),
    "202": (["Sub-Saharan Africa", "Afrique subsaharienne", "África subsahariana", "أفريقيا جنوب الصحراء الكبرى", "Африка к югу от Сахары", "撒哈拉以南非洲"], "002"),
    "014": (["Eastern Africa", "Afrique de l'Est", "África oriental", "شرق أفريقيا", "Восточная Африка", "东非"], "202"),
    "017": (["Middle Africa", "Afrique centrale", "África central", "وسط أفريقيا", "Центральная Африка", "中非"], "202"),
    "018": (["Southern Africa", "Afrique australe", "África meridional", "الجنوب الأفريقي", "Южная Африка", "南部非洲"], "202"),
    "011": (["Western Africa", "Afrique de l'Ouest", "África occidental", "غرب أفريقيا", "Западная Африка", "西非"], "202"),
    "419": (["Latin America and the Caribbean", "Amérique latine et Caraïbes", "América Latina y el Caribe", "أمريكا اللاتينية ومنطقة البحر الكاريبي", "Латинская Америка и Карибский бассейн", "拉丁美洲和加勒比"], "019"),
    "029": (["Caribbean", "Caraïbes", "Caribe", "البحر الكاريبي", "Карибский бассейн", "加勒比"], "419"),
    "013": (["Central America", "Amérique centrale", "América Central", "أمريكا الوسطى", "Центральная Америка", "中美洲"], "419"),
    "005": (["South America", "Amérique du Sud", "América del Sur", "أمريكا الجنوبية", "Южная Америка", "南美洲"], "419"),
    "021": (["Northern America", "Amérique du Nord", "América del Norte", "أمريكا الشمالية", "Северная Америка", "北美洲"], "019"),
    "143": (["Central Asia", "Asie centrale", "Asia central", "آسيا الوسطى", "Центральная Азия", "中亚"], "142"),
    "030": (["Eastern Asia", "Asie de l'Est", "Asia oriental", "شرق آسيا", "Восточная Азия", "东亚"], "142"),
    "035": (["South-eastern Asia", "Asie du Sud-Est", "Asia sudoriental", "جنوب شرق آسيا", "Юго-Восточная Азия", "东南亚"], "142"),
    "034": (["Southern Asia", "Asie du Sud", "Asia meridional", "جنوب آسيا", "Южная Азия", "南亚"], "142"),
    "145": (["Western Asia", "Asie de l'Ouest", "Asia occidental", "غرب آسيا", "Западная Азия", "西亚"], "142"),
    "151": (["Eastern Europe", "Europe de l'Est", "Europa oriental", "أوروبا الشرقية", "Восточная Европа", "东欧"], "150"),
    "154": (["Northern Europe", "Europe du Nord", "Europa septentrional", "شمال أوروبا", "Северная Европа", "北欧"], "150"),
    "039": (["Southern Europe", "Europe du Sud", "Europa meridional", "جنوب أوروبا", "Южная Европа", "南欧"], "150"),
    "155": (["Western Europe", "Europe de l'Ouest", "Europa occidental", "غرب أوروبا", "Западная Европа", "西欧"], "150"),
    "053": (["Australia and New Zealand", "Australie et Nouvelle-Zélande", "Australia y Nueva Zelandia", "أستراليا ونيوزيلندا", "Австралия и Новая Зеландия", "澳大利亚和新西兰"], "009"),
    "054": (["Melanesia", "Mélanésie", "Melanesia", "ميلانيزيا", "Меланезия", "美拉尼西亚"], "009"),
    "057": (["Micronesia", "Micronésie", "Micronesia", "ميكرونيزيا", "Микронезия", "密克罗尼西亚"], "009"),
    "061": (["Polynesia", "Polynésie", "Polinesia", "بولينيزيا", "Полинезия", "波利尼西亚"], "009"),
    "LDC": (["Least developed countries", "Pays les moins avancés", "Países menos adelantados", "أقل البلدان نموا", "Наименее развитые страны", "最不发达国家"], "001"),
    "LLDC": (["Landlocked developing countries", "Pays en développement sans littoral", "Países en desarrollo sin litoral", "البلدان النامية غير الساحلية", "Развивающиеся страны, не имеющие выхода к морю", "内陆发展中国家"], "001"),
    "SIDS": (["Small island developing States", "Petits États insulaires en développement", "Pequeños Estados insulares en desarrollo", "الدول الجزرية الصغيرة النامية", "Малые островные развивающиеся государства", "小岛屿发展中国家"], "001"),
}
# Areas without a row in the source: user-assigned, dissolved, or statistical only. code: en, fr, es, above, from, to, aliases
MORE = {
    "XKX": ("Kosovo", "Kosovo", "Kosovo", "039", "2008-02-17", "", "Kosovo@worldbank|KSV@worldbank|UVK@worldbank"),
    "CHI": ("Channel Islands", "Îles Anglo-Normandes", "Islas del Canal", "154", "", "", "Channel Islands@worldbank|Channel Islands@desa"),
    "YUG": ("Yugoslavia", "Yougoslavie", "Yugoslavia", "039", "", "2003-02-04", "Yugoslavia, Fed. Rep.@worldbank|Socialist Federal Republic of Yugoslavia@un"),
    "SCG": ("Serbia and Montenegro", "Serbie-et-Monténégro", "Serbia y Montenegro", "039", "2003-02-04", "2006-06-03", "Serbia & Montenegro@worldbank"),
    "SUN": ("Union of Soviet Socialist Republics", "Union des Républiques socialistes soviétiques", "Unión de Repúblicas Socialistas Soviéticas", "151", "", "1991-12-26", "USSR@un|Soviet Union@un"),
    "CSK": ("Czechoslovakia", "Tchécoslovaquie", "Checoslovaquia", "151", "", "1992-12-31", ""),
    "ANT": ("Netherlands Antilles", "Antilles néerlandaises", "Antillas Neerlandesas", "029", "", "2010-10-10", "Netherlands Antilles@worldbank"),
    "DDR": ("German Democratic Republic", "République démocratique allemande", "República Democrática Alemana", "155", "1949", "1990-10-02", ""),
}
SINCE = {"SSD": "2011-07-09", "TLS": "2002-05-20", "SRB": "2006-06-05", "MNE": "2006-06-03", "ERI": "1993-05-24", "CZE": "1993", "SVK": "1993", "BES": "2010-10-10", "CUW": "2010-10-10", "SXM": "2010-10-10"}
# What the source calls shorter, or by a colloquial name, than people of the field write it
ENGLISH = {"BIH": "Bosnia and Herzegovina", "COD": "Democratic Republic of the Congo", "COG": "Congo", "CPV": "Cabo Verde",
           "FSM": "Micronesia (Federated States of)", "GBR": "United Kingdom", "KOR": "Republic of Korea",
           "PRK": "Democratic People's Republic of Korea", "USA": "United States of America"}
ALIASES = Path(__file__).with_name("aliases.tsv")


def tidy(name):
    """Country names stand with an article in brackets and with marks of footnotes in the source: "Albanie (l') *"."""
    name = re.sub(r"[\s*]+$", "", name)
    return re.sub(r"\s*[\[(](?:l'|la|le|les|el|los|las|the|El|La|Los|Las)[\])]$", "", name.strip()).strip()


def header(out, scheme, version, titles, source, licence):
    out.write(f"# scheme: {scheme}\n# version: {version}\n")
    for language, title in titles.items():
        out.write(f"# title.{language}: {title}\n")
    out.write(f"# source: {source}\n# licence: {licence}\n" + "\t".join(COLUMNS) + "\n")


def row(out, **values):
    out.write("\t".join(values.get(column, "") for column in COLUMNS) + "\n")


def aliases():
    found = {}
    if ALIASES.exists():
        for line in ALIASES.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                code, name, source = line.split("\t")
                found.setdefault(code, []).append(f"{name}@{source}")
    return found


# Short names in French, Spanish and Arabic where the United Nations' short form still is a formal one: English has none of these either
SHORT = {
    "BOL": ("Bolivie", "Bolivia", "بوليفيا"),
    "FSM": ("Micronésie", "Micronesia", "ميكرونيزيا"),
    "GBR": ("Royaume-Uni", "Reino Unido", "المملكة المتحدة"),
    "HKG": ("Hong Kong", "Hong Kong", "هونغ كونغ"),
    "IRN": ("Iran", "Irán", "إيران"),
    "LAO": ("Laos", "Laos", "لاوس"),
    "MAC": ("Macao", "Macao", "ماكاو"),
    "MDA": ("Moldova", "Moldova", "مولدوفا"),
    "RUS": ("Russie", "Rusia", "روسيا"),
    "SYR": ("Syrie", "Siria", "سوريا"),
    "TZA": ("Tanzanie", "Tanzania", "تنزانيا"),
    "USA": ("États-Unis", "Estados Unidos", "الولايات المتحدة"),
    "VEN": ("Venezuela", "Venezuela", "فنزويلا"),
}


def areas(shared, out):
    known = aliases()
    with open(shared / "countries/country-codes.csv", encoding="utf-8-sig") as file:
        countries = sorted(csv.DictReader(file), key=lambda r: r["ISO3166-1-Alpha-3"])
    header(out, "area", "2024", {"en": "Countries and areas", "fr": "Pays et zones", "es": "Países y zonas"},
           "United Nations M49 and ISO 3166, as collected in datasets/country-codes", "PDDL-1.0")
    for code, (names, above) in REGIONS.items():
        row(out, notation=code, broader="area:" + above if above else "", **dict(zip(["en", "fr", "es", "ar", "ru", "zh"], names)),
            codes="m49:" + code if code.isdigit() else "", aliases="|".join(known.get(code, [])))
    for r in countries:
        code = r["ISO3166-1-Alpha-3"]
        number = (r["M49"] or r["ISO3166-1-numeric"]).zfill(3)
        above = [x.zfill(3) for x in (r["Intermediate Region Code"], r["Sub-region Code"], r["Region Code"]) if x][:1] or ["001"]
        above += [g for g, column in (("LDC", "Least Developed Countries (LDC)"), ("LLDC", "Land Locked Developing Countries (LLDC)"),
                                      ("SIDS", "Small Island Developing States (SIDS)")) if r[column].strip()]
        english = ENGLISH.get(code) or r["CLDR display name"] or r["official_name_en"]
        names = {r[column] for column in r if column.startswith(("UNTERM", "official_name"))} - {"", english}
        usual = {"fr": tidy(r["UNTERM French Short"] or r["official_name_fr"]), "es": tidy(r["UNTERM Spanish Short"] or r["official_name_es"]),
                 "ar": tidy(r["UNTERM Arabic Short"] or r["official_name_ar"]), "ru": tidy(r["UNTERM Russian Short"] or r["official_name_ru"]),
                 "zh": tidy(r["UNTERM Chinese Short"] or r["official_name_cn"])}
        label = {**usual, **dict(zip(("fr", "es", "ar"), SHORT.get(code, ())))}
        formal = set(usual.values()) - set(label.values())
        labels = {tidy(r[f"UNTERM {language} Short"]) for language in ("French", "Spanish", "Arabic", "Russian", "Chinese")} - formal | set(SHORT.get(code, ()))
        names = ({tidy(x) for x in names} | formal) - {english} - labels
        spelt = [f"{x}@un" for x in sorted(names)] + known.get(code, [])
        if r["CLDR display name"] and r["CLDR display name"] != english and r["CLDR display name"] not in names:
            spelt.append(r["CLDR display name"] + "@cldr")
        codes = [f"alpha2:{r['ISO3166-1-Alpha-2']}", f"m49:{number}"]
        codes += [f"currency:{x}" for x in r["ISO4217-currency_alphabetic_code"].split(",") if x]
        row(out, notation=code, broader=" ".join("area:" + a for a in above), en=english, **label, codes=" ".join(codes), validFrom=SINCE.get(code, ""),
            aliases="|".join(dict.fromkeys(spelt)))
    for code, (en, fr, es, above, since, until, spelt) in MORE.items():
        row(out, notation=code, broader="area:" + above, en=en, fr=fr, es=es, validFrom=since, validTo=until,
            aliases="|".join([x for x in [spelt] if x] + known.get(code, [])))


def code_list(shared, name):
    root = ElementTree.parse(shared / "iati/codelists-nonembedded/xml" / (name + ".xml")).getroot()
    for item in root.iter("codelist-item"):
        texts = {n.get("{http://www.w3.org/XML/1998/namespace}lang", "en"): " ".join((n.text or "").split())
                 for n in item.findall("name/narrative")}
        yield item.findtext("code"), texts, item.findtext("category"), item.get("status", "active")


def sectors(shared, out):
    header(out, "dac", "2023", {"en": "Sectors of the DAC", "fr": "Secteurs du CAD", "es": "Sectores del CAD"},
           "OECD DAC purpose codes, names as in the IATI code lists Sector and SectorCategory", "CC-BY-4.0")
    for code, texts, _, _ in code_list(shared, "SectorCategory"):
        row(out, notation=code, en=texts.get("en", code), fr=texts.get("fr", ""))
    for code, texts, category, status in code_list(shared, "Sector"):
        row(out, notation=code, broader="dac:" + (category or code[:3]), en=texts.get("en", code), fr=texts.get("fr", ""),
            validTo="2022" if status == "withdrawn" else "")


def simple(shared, out, name, scheme, titles, source):
    header(out, scheme, "2023", titles, source, "CC-BY-4.0")
    for code, texts, _, _ in code_list(shared, name):
        row(out, notation=code, en=texts.get("en", code), fr=texts.get("fr", ""))


def main(shared, target):
    target.mkdir(parents=True, exist_ok=True)
    with open(target / "area.tsv", "w", encoding="utf-8", newline="\n") as out:
        areas(shared, out)
    with open(target / "dac.tsv", "w", encoding="utf-8", newline="\n") as out:
        sectors(shared, out)
    with open(target / "language.tsv", "w", encoding="utf-8", newline="\n") as out:
        simple(shared, out, "Language", "language", {"en": "Languages", "fr": "Langues", "es": "Idiomas"}, "ISO 639-1, names as in the IATI code list Language")
    with open(target / "currency.tsv", "w", encoding="utf-8", newline="\n") as out:
        simple(shared, out, "Currency", "currency", {"en": "Currencies", "fr": "Monnaies", "es": "Monedas"}, "ISO 4217, names as in the IATI code list Currency")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
