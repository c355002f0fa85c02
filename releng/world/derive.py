#!/usr/bin/env python3
"""Derives the outlines of countries from Natural Earth (public domain).

    python3 releng/world/derive.py ../shared/data bundles/org.sankofa.charts/data/world.tsv

Read are the files of the package world-atlas (TopoJSON with codes of M49). Countries are taken at 1:110 million; those
that are too small for it at 1:50 million. Coordinates are hundredths of a degree, each but the first of a ring as the
difference to the one before. Holes are left out: what lies in them is painted over them.
"""
import csv
import json
import sys

# drawn with the country that the United Nations count them to
PART_OF = {"N. Cyprus": "196", "Somaliland": "706"}
WITHOUT_CODE = {"Kosovo": "XKX"}
LEFT_OUT = {"Siachen Glacier", "Indian Ocean Ter."}


def rings(file):
    """Gives for each feature its name, code and outer rings of (longitude, latitude) in degrees."""
    topology = json.load(open(file, encoding="utf-8"))
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * scale[0] + shift[0], y * scale[1] + shift[1]))
        arcs.append(points)

    def ring(numbers):
        points = []
        for number in numbers:
            arc = arcs[number] if number >= 0 else arcs[~number][::-1]
            points += arc[1:] if points else arc
        return points

    for feature in topology["objects"]["countries"]["geometries"]:
        polygons = [feature["arcs"]] if feature["type"] == "Polygon" else feature["arcs"]
        yield feature["properties"]["name"], feature.get("id"), [ring(p[0]) for p in polygons]


def unrolled(points):
    """Longitudes without jumps at the 180th meridian."""
    found = [points[0]]
    for x, y in points[1:]:
        while x - found[-1][0] > 180:
            x -= 360
        while x - found[-1][0] < -180:
            x += 360
        found.append((x, y))
    return found


def kept(points, limit, sign):
    """What of a ring lies on one side of a meridian (I. Sutherland, G. Hodgman, 1974)."""
    result = []
    for (ax, ay), (bx, by) in zip(points, points[1:] + points[:1]):
        inside_a, inside_b = sign * (ax - limit) <= 0, sign * (bx - limit) <= 0
        if inside_a:
            result.append((ax, ay))
        if inside_a != inside_b:
            result.append((limit, ay + (by - ay) * (limit - ax) / (bx - ax)))
    return result


def pieces(points):
    """A ring cut at the 180th meridian, each piece within -180 to 180."""
    whole = unrolled(points)
    for turn in (-360, 0, 360):
        piece = kept(kept(whole, turn + 180, 1), turn - 180, -1) if whole else []
        if len(piece) > 2:
            yield [(x - turn, y) for x, y in piece]


def text(points):
    hundredths = [(round(x * 100), round(y * 100)) for x, y in points]
    kept = [p for i, p in enumerate(hundredths) if i == 0 or p != hundredths[i - 1]]
    if len(kept) < 4:
        return None
    numbers = list(kept[0])
    for before, point in zip(kept, kept[1:]):
        numbers += [point[0] - before[0], point[1] - before[1]]
    return " ".join(map(str, numbers))


def main(data, target):
    with open(data + "/countries/country-codes.csv", encoding="utf-8-sig") as file:
        codes = {row["M49"].zfill(3): row["ISO3166-1-Alpha-3"] for row in csv.DictReader(file) if row["M49"]}
    codes["158"] = "TWN"
    outlines = {}
    for scale in ("110m", "50m"):
        known = set(outlines)
        for name, code, found in rings(f"{data}/world-map/countries-{scale}.json"):
            if name in LEFT_OUT:
                continue
            iso3 = WITHOUT_CODE.get(name) or codes.get(PART_OF.get(name, code))
            if iso3 and iso3 not in known:
                outlines.setdefault(iso3, []).extend(t for ring in found for t in map(text, pieces(ring)) if t)
    with open(target, "w", encoding="utf-8", newline="\n") as out:
        out.write("# Outlines of countries: Natural Earth 1:110 million, small ones 1:50 million; public domain\n")
        out.write("# made by releng/world/derive.py; hundredths of a degree, differences after the first point\n")
        for iso3 in sorted(outlines):
            out.write("\t".join([iso3] + outlines[iso3]) + "\n")
    print(len(outlines), "countries")


if __name__ == "__main__":
    main(*sys.argv[1:])
