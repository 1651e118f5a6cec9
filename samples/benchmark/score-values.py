#!/usr/bin/env python3
"""How many values of annotated papers are among those that were found, where both say that there is one.

usage: score-values.py PAPERS PREDICTIONS_DIR

PREDICTIONS_DIR holds ID.json as score-evidence.sh writes it. Only items whose value is a figure or a name are
compared; of several figures in an annotation the first counts, since it is the one asked for. Prints what differs.
"""
import json
import re
import sys
from pathlib import Path

import yaml

FIGURES = ["dose_amount", "number_of_doses", "n_per_group", "conditioning_time", "ev_storage_temperature",
           "isolation_speed", "animal_age_or_weight"]
NAMES = ["dose_unit", "route", "ev_track_id", "animal_species", "animal_strain", "animal_sex", "ev_source_species",
         "ev_source_tissue"]


def figures(text):
    text = re.sub(r"(?<=\d),(?=\d{3})", "", str(text))
    found = []
    for number, power in re.findall(
            r"(-?\d+(?:\.\d+)?)(?:(?:\s*x\s*10\^|e\+?)(\d+))?", re.sub(r"(?<=[\d])-(?=\d)", " ", text)):
        found.append(float(number) * 10 ** int(power or 0))
    return found


def name(text):
    return re.sub(r"[^a-z0-9]", "", str(text).lower().replace("/", "per"))


papers, predictions = Path(sys.argv[1]), Path(sys.argv[2])
counts = {}
for file in sorted((papers / "gold").glob("*.yaml")):
    gold = yaml.safe_load(file.read_text(encoding="utf-8"))
    found = json.loads((predictions / (gold["id"] + ".json")).read_text(encoding="utf-8"))
    for item in FIGURES + NAMES:
        wanted, got = gold["items"][item], found.get(item, {})
        if wanted["status"] != "present" or got.get("status") != "present" or "value" not in wanted:
            continue
        values = got["value"] if isinstance(got["value"], list) else str(got["value"]).split("; ")
        if item in FIGURES:
            right = figures(wanted["value"])[0] in [one for value in values for one in figures(value)]
        else:
            asked = [name(one) for one in (wanted["value"] if isinstance(wanted["value"], list) else [wanted["value"]])]
            right = any(name(value) in one for one in asked for value in values if name(value))
        kind = "figures" if item in FIGURES else "names"
        hits, all_ = counts.get(kind, (0, 0))
        counts[kind] = (hits + right, all_ + 1)
        if not right:
            print(f"{gold['id']} {item}: {wanted['value']} is not among {'; '.join(map(str, values))}")
for kind, (hits, all_) in sorted(counts.items()):
    print(f"{kind}: {hits} of {all_}")
if not counts:
    sys.exit("nothing was compared")
