def report = new File(basedir, 'target/misev/report.md').text
assert report.contains('Where the editions differ')
assert report.contains('MISEV2018-CHAR-01')
assert report.contains('mandatory, by two methods in MISEV2018')
def json = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/misev/findings.json'))
def differences = json.studies[0].'edition-differences'.collectEntries { [it.item, [it.older.verdict, it.newer.verdict]] }
assert differences['MISEV-CHAR-01'] == ['not-met', 'met']
assert differences['MISEV-CHAR-08'] == ['not-reported', 'met']
assert json.studies[0].scores.findAll { it.kind == 'guideline' }*.scope.containsAll(['MISEV2023', 'MISEV2018'])
def alone = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/alone/findings.json'))
assert alone.studies[0].scores[0].applicable > 0
assert !alone.studies[0].containsKey('edition-differences')
assert new File(basedir, 'target/misev/report.html').text.contains('Where the editions differ')
