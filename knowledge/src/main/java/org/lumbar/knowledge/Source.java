package org.lumbar.knowledge;

/// A publication, guideline or digest that content cites.
///
/// @param key identifier such as `henschke-2009`
/// @param authors authors as cited
/// @param year year of publication, 0 where the source carries none
/// @param title title, may be empty
/// @param publication journal, volume and pages, or publisher
/// @param doi digital object identifier without prefix, may be empty
/// @param pmid PubMed identifier, may be empty
/// @param note what a reader should know of it (conflict, selection), may be empty
public record Source(
        String key, String authors, int year, String title, String publication, String doi, String pmid, String note) {

    /// One line for a reader: authors, year, publication and identifier.
    public String shortForm() {
        var line = new StringBuilder(authors);
        if (year > 0) {
            line.append(' ').append(year);
        }
        if (!publication.isEmpty()) {
            line.append(", ").append(publication);
        }
        if (!doi.isEmpty()) {
            line.append(", doi:").append(doi);
        } else if (!pmid.isEmpty()) {
            line.append(", PMID ").append(pmid);
        }
        return line.toString();
    }
}
