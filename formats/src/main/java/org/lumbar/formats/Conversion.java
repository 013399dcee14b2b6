package org.lumbar.formats;

import java.util.List;

/// A vignette made into a case.
///
/// @param converted the case
/// @param remarks what the vignette says about itself and a case has no place for: source, notes
/// @param notCarried fields that the converter does not know, with their values; tell the user
public record Conversion(Case converted, List<String> remarks, List<String> notCarried) {

    public Conversion {
        remarks = List.copyOf(remarks);
        notCarried = List.copyOf(notCarried);
    }

    /// The case as YAML, with everything that it has no place for as comments above it.
    public String yaml() {
        var text = new StringBuilder();
        remarks.forEach(remark -> text.append("# ").append(remark).append('\n'));
        notCarried.forEach(
                field -> text.append("# not carried over: ").append(field).append('\n'));
        return text.append(CaseWriter.yaml(converted)).toString();
    }

    /// The case as one line of JSON, without a line break.
    public String json() {
        return CaseWriter.json(converted);
    }
}
