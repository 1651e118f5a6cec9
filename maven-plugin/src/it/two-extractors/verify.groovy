def log = new File(basedir, 'build.log').text
def reports = new File(basedir, 'target/misev/reconcile')

// What differs, with both places, fails the build.
assert log.contains('made-up: 9 agreed, 1 within tolerance, 1 conflict, 1 only second')
assert log.contains('agreed: 3 agreed')
assert log.contains('extraction/ab/alone.yaml: the second extractor has no manifest of this study')
assert log.contains('made-up: conflict, cell-sources.passage-to')
assert log.contains('extraction/ab/made-up.yaml:9:5: cell-sources[bm].passage-to 5')
assert log.contains('extraction/cd/first-study.yaml:9:5: cell-sources[marrow].passage-to 6')
assert log.contains('The extractors differ on 1 of 2 studies, in 2 statements.')
['agreement.csv', 'conflicts.csv', 'conflicts.md', 'reconcile.json', 'reconcile-1.schema.json'].each {
    assert new File(reports, it).exists()
}
assert new File(reports, 'conflicts.csv').text.contains('cells of passage 3 to 5 were used')
def draft = new File(reports, 'consensus/made-up.yaml').text
assert draft.contains('#     passage-to: 5 # first\n#     passage-to: 6 # second\n')
assert draft.contains('percent-positive: 97.4 # second: 97.8 (within tolerance)')
assert draft.contains('# yaml-language-server: $schema=../target/misev/study-1.schema.json')
assert draft.contains('status: draft')
assert new File(reports, 'consensus/agreed.yaml').text.contains('status: consensus')

// The same without failing; the same bytes.
['agreement.csv', 'conflicts.csv', 'conflicts.md', 'reconcile.json'].each {
    assert new File(basedir, "target/never/reconcile/${it}").text == new File(reports, it).text
}

// Nobody has decided, so nothing is judged by the draft.
assert log.contains('made-up: no score, nothing assessed')

// A consensus settles the study, and is told where it leaves what both agree on.
assert log.contains('1 only second; decided in decided/made-up.yaml')
assert log.contains('made-up: both extractors agree on study.year, which is 2024; in the consensus it is 2023')
assert !new File(basedir, 'target/decided/reconcile/consensus/made-up.yaml').exists()

// What cannot be compared says why.
assert log.contains("invalid/made-up.yaml:2:23: unknown key 'yeer'")
assert log.contains('No study is in both extraction/ab and another: manifests belong together that have the same study.id.')
assert log.contains("cannot be both extractors' folder.")
assert log.contains('There is no folder ')
assert log.contains('misev.tolerance: 0.5 is not between 0 and 0.2')
