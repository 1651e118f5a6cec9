#!/usr/bin/env python3
"""Turns ID.evidence.json of misev:draft into the input of a scorer of annotated papers.

usage: scorer-input.py EVIDENCE.json ITEMS.tsv > PREDICTIONS.json

ITEMS.tsv: item, statements parted by bars (statement=value where only that value counts, statement#N for proteins of
category N), and the statement without which the item is absent.  A document that could not be read makes every item
"not_assessable".
"""
import json
import sys

report = json.load(open(sys.argv[1], encoding="utf-8"))
done = [p for p in report["passages"] if p["standing"] == "done"]
predictions = {}
for line in open(sys.argv[2], encoding="utf-8"):
    item, statements, *needed = line.rstrip("\n").split("\t")
    hits = []
    for statement in statements.split("|"):
        statement, _, category = statement.partition("#")
        statement, _, value = statement.partition("=")
        hits += [
            p
            for p in done
            if p["statement"] == statement
            and value in ("", p["value"])
            and (not category or any(c.startswith(category) for c in p.get("categories", "").split()))
        ]
    if needed and not any(p["statement"] == needed[0] for p in done):
        hits = []
    predictions[item] = {
        "status": "not_assessable" if not report["documents"] else "present" if hits else "absent",
        "value": "; ".join(dict.fromkeys(p["value"] for p in hits)),
        "quotes": list(dict.fromkeys(p["quotation"] for p in hits)),
    }
json.dump(predictions, sys.stdout, ensure_ascii=False, indent=1)
