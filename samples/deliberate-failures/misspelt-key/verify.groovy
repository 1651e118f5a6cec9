def log = new File(basedir, 'build.log').text
assert log.contains("unknown key 'specis'")
assert log.contains("did you mean 'species'?")
assert log.contains("'adipsoe' is not a word known here")
assert log.contains("did you mean 'adipose'?")
assert log.contains("'120' is not possible here")
assert log.contains('1 of the manifests is invalid')
