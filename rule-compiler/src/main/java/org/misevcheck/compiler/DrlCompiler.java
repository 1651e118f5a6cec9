package org.misevcheck.compiler;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.misevcheck.checker.engine.CompiledRules;
import org.misevcheck.checker.engine.InvalidRulesException;
import org.misevcheck.checker.engine.RuleCompiler;

/** Compiles DRL to the same kind of executable model that builds of modules make. */
public final class DrlCompiler implements RuleCompiler {

    /** For {@link java.util.ServiceLoader}. */
    public DrlCompiler() {}

    @Override
    public CompiledRules compile(Map<String, String> drl, ClassLoader loader) {
        KieServices services = KieServices.get();
        ReleaseId module = services.newReleaseId("org.misevcheck.brought", "criteria", "1");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(module);
        new TreeMap<>(drl).forEach((name, text) -> files.write("src/main/resources/" + name, text));
        KieBuilder builder = services.newKieBuilder(files, loader).buildAll(ExecutableModelProject.class);
        List<String> complaints = new Complaints(drl).of(builder.getResults().getMessages(Message.Level.ERROR));
        if (!complaints.isEmpty()) {
            throw new InvalidRulesException(complaints);
        }
        return CompiledRules.of(
                module.getGroupId(),
                module.getArtifactId(),
                ((InternalKieModule) builder.getKieModule()).getModuleClassLoader());
    }
}
