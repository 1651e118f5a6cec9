def log = new File(basedir, 'build.log').text
assert log.contains("studies/bad.yaml:4:60: 'humn' is not a word known here")
assert log.contains("did you mean 'human'?")
assert log.contains('1 study audited, 1 manifests invalid')
assert new File(basedir, 'target/misev/findings.json').text.contains('"valid" : false')
