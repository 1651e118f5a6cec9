def log = new File(basedir, 'build.log').text
assert log.contains('2 studies audited')
assert log.contains('example: reporting 1.00, conformance 1.00, coverage 1.00; 1 met, 0 not met')
assert log.contains('misev:explain')
['findings.json', 'studies.csv', 'report.md', 'report.html', 'study-1.schema.json'].each {
    def file = new File(basedir, 'target/misev/' + it)
    assert file.length() > 100
    assert !file.text.contains(basedir.path)
}
assert new File(basedir, 'target/misev').list().every { !it.endsWith('.part') }
