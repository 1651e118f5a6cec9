def log = new File(basedir, 'build.log').text
assert log.contains("misev.stage: there is no protocol, and so no stage 'full-text'")
assert log.contains("misev.stage: 'abstract' is not one of the protocol's stages [title-abstract, full-text, meta-analysis]")
assert log.contains("misev.tableFormats: 'docx' is not one of [markdown, csv, xlsx, ris, revman, metafor, figures]")
assert log.contains('so there is nothing to make tables of')
assert log.contains('twice/one.yaml and twice/other.yaml have the same study.id, one, by which tables name a study')
assert log.contains("invalid/three.yaml:2:21: ")
assert log.contains('invalid/three.yaml is invalid, and the tables would lack its study')
assert !new File(basedir, 'target/misev/tables').exists()
