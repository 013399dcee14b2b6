package org.lumbar.cli;

import org.lumbar.knowledge.source.Content;
import org.lumbar.knowledge.source.KnowledgeResource;
import picocli.CommandLine.IVersionProvider;

/// Versions of the program, of the content with its hash, and of Java.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        Content content = KnowledgeResource.load();
        return new String[] {
            "lumbar " + program(), "content " + content.version() + " " + content.sha256(), "java " + Runtime.version()
        };
    }

    private static String program() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }
}
