def log = new File(basedir, 'build.log').text

// 1: the POM names a folder and lacks the compiler.
assert log.contains('the compiler is not among the plugin\'s dependencies')
assert log.contains('<artifactId>rule-compiler</artifactId>')

// 2: no such folder.
assert log.contains('nowhere: there is no such folder')

// 3: every problem at once.
assert log.contains('The custom criteria cannot be used:')
assert log.contains("invalid/criteria/LAB2026-A-01/LAB2026-A-01.yaml:4:8: 'requird' is not a word known here")
assert log.contains("invalid/criteria/LAB2026-A-02/LAB2026-A-02.drl:12: Unable to parse left part of expression: pasageTo <= 5")
assert log.contains('invalid/LAB2026.yaml:9:5: LAB2026-B-01 has no folder invalid/criteria/LAB2026-B-01')
assert log.contains('invalid/LAB2026.yaml:10:5: JMV2026-A-01 does not begin with LAB2026')
assert log.contains('invalid/criteria/LAB2026-C-01: no guideline lists LAB2026-C-01')
assert log.contains('invalid/ISCT2006.yaml:1:1: ISCT2006 is a bundled guideline')

// 4: examples that do not hold.
assert log.contains('LAB2026-CELL-01-met-a.yaml: by its rules alone: not met (cell-sources[bm-msc].passage-to), and it is named met')
assert log.contains('LAB2026-CELL-01-met-a.yaml: by all rules together: not met (cell-sources[bm-msc].passage-to), and it is named met')
assert log.contains('the rule "LAB2026-CELL-01 not applicable" fires on no example')
assert log.contains('no example shows the verdict not-applicable')
assert log.contains('defects in the criteria of LAB2026')

// 5: a rule that throws is no failure of a study.
assert log.contains("A criterion's rules are broken, the studies are not to blame: a rule failed on the study 'passage-5'")
assert log =~ /Exception executing consequence for rule "LAB2026-CELL-01 met"/
assert log.count('MojoExecutionException') >= 1
