def log = new File(basedir, 'build.log').text
def lasting = { String text -> text.replaceAll(/rules `?[0-9a-f]{16}`?/, 'rules').replaceAll(/misev-check \d\S*/, 'misev-check') }

// The manifest that agrees, and the one that does not.
assert log.contains('1 study audited')
assert log.contains('1 manifest is contradicted by its manuscript')
for (place in ['cell-sources[uc-msc].species states rat', 'cell-sources[uc-msc].tissue states bone-marrow',
        'collections[harvest].conditioning-hours states 24', 'storage.temperature-celsius states -20',
        'proteins.CANX states detected', 'animals.strain states BALB/c', 'dose.amount states 1.0E10',
        'in-vivo[kidney].randomised states false']) {
    assert log.contains(place)
}
assert new File(basedir, 'target/misev/findings.json').text.count('"agreement" : "contradicted"') == 0
assert new File(basedir, 'target/contradicting/findings.json').text.count('"agreement" : "contradicted"') == 8

// The draft, the remarks and the checklists, letter by letter; to accept a wanted change, copy what was made into expected/.
for (golden in new File(basedir, 'expected').listFiles().findAll { it.name.endsWith('.yaml') || it.name.endsWith('.md') }) {
    def made = [new File(basedir, "target/drafts/${golden.name}"), new File(basedir, "target/manuscript/${golden.name}")].find { it.exists() }
    assert made != null : "nothing was made that ${golden.name} could be compared with"
    assert lasting(made.text) == lasting(golden.text) : "${golden.name} is not as expected"
}
def annotated = new File(basedir, 'target/manuscript/made-up-kidney-evs.annotated.pdf')
assert annotated.bytes.length > new File(basedir, 'manuscripts/made-up-kidney-evs.pdf').bytes.length
assert new File(basedir, 'target/manuscript/made-up-kidney-evs-MISEV2023-checklist.pdf').exists()

// A blind review must not learn who the authors are.
assert log.contains('SUB-BLIND')
