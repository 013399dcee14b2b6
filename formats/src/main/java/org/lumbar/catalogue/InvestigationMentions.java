package org.lumbar.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.catalogue.Ref.Kind;
import org.lumbar.knowledge.EarlyImaging;
import org.lumbar.knowledge.Investigation;
import org.lumbar.knowledge.Investigation.Grounds;
import org.lumbar.knowledge.Investigation.LaterIndication;
import org.lumbar.knowledge.InvestigationContent;
import org.lumbar.knowledge.Predicate;

/// Every place of the investigations that names findings or shared predicates.
final class InvestigationMentions {

    private final List<Mention> all = new ArrayList<>();

    private InvestigationMentions() {}

    static List<Mention> of(InvestigationContent content) {
        var mentions = new InvestigationMentions();
        content.investigations().forEach(mentions::investigation);
        content.earlyImaging().ifPresent(mentions::early);
        return mentions.all;
    }

    private void investigation(Investigation investigation) {
        var by = new Ref(Kind.INVESTIGATION, investigation.id());
        investigation.indications().forEach(each -> grounds(by, "asked for now: " + each.label(), each.grounds()));
        investigation.later().forEach(each -> later(by, each));
        investigation.notFor().forEach(each -> grounds(by, "does not answer: " + each.id(), each.grounds()));
        investigation
                .cautions()
                .forEach(each -> add(
                        by,
                        switch (each.action()) {
                                    case BLOCK -> "bars it: ";
                                    case WARN -> "caution: ";
                                }
                                + each.id(),
                        each.when()));
        if (!investigation.withoutPain().isEmpty()) {
            all.add(Mention.of(by, "shows it, and it is common without pain", investigation.withoutPain()));
        }
    }

    private void later(Ref by, LaterIndication each) {
        add(by, "asked for later: " + each.label(), each.when());
        each.needs().ifPresent(needs -> add(by, "needed on that day: " + each.label(), needs));
        each.sooner().ifPresent(sooner -> add(by, "sooner: " + each.label(), sooner.when()));
    }

    private void grounds(Ref by, String role, Grounds grounds) {
        grounds.when().ifPresent(when -> add(by, role, when));
        grounds.only().ifPresent(only -> add(by, "must hold beside " + role, only));
    }

    private void early(EarlyImaging early) {
        var by = new Ref(Kind.EARLY_IMAGING, InvestigationRows.EARLY_IMAGING);
        early.images()
                .forEach(image ->
                        all.add(Mention.of(by, "tells that an image was made: " + image.label(), image.findings())));
        early.indications().forEach(each -> add(by, "reason for an image: " + each.label(), each.when()));
    }

    private void add(Ref by, String role, Predicate predicate) {
        all.add(Mention.of(by, role, predicate));
    }
}
