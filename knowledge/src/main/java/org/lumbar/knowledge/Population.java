package org.lumbar.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// A population that persons are drawn from to judge the content: who they are, what everyone has, what is asked,
/// and how often each finding is seen. What it does not say is taken from the population it is like, and at last
/// from the frequencies in plain back pain.
///
/// @param id identifier
/// @param label words for a reader
/// @param condition the condition that everyone here has; empty for plain back pain
/// @param like the population whose figures hold where none is given here
/// @param persons how many persons a judgement draws
/// @param answered findings obtained in these ways are answered, as far as a figure is known; not given where it
///     is as in the population this one is like; an empty set where nothing is answered but age and sex
/// @param examined further findings that are answered, besides those of the population it is like
/// @param present findings that everyone has, besides those of the population it is like
/// @param quantities how quantities, age and duration of the episode among them, are spread; they are measured in
///     everyone, but where nothing is answered only age is known
/// @param shares how often findings are seen here
/// @param restrictions findings that only some people can have
/// @param publishedMisses what studies missed, to be shown beside what is missed here
public record Population(
        String id,
        String label,
        Optional<String> condition,
        Optional<String> like,
        int persons,
        Optional<Set<Finding.Obtained>> answered,
        List<String> examined,
        List<String> present,
        List<Spread> quantities,
        List<Share> shares,
        List<Restriction> restrictions,
        List<PublishedMiss> publishedMisses) {

    /// How a quantity is spread: within a band every value is equally likely.
    ///
    /// @param quantity the quantity
    /// @param bands ranges with their shares, which add up to 1
    /// @param citation source and basis
    public record Spread(String quantity, List<Band> bands, Citation citation) {}

    /// A range of a quantity and the share of people in it.
    public record Band(Range range, double share) {}

    /// How often a finding is seen: one share of everybody, or one for each kind of person.
    ///
    /// @param finding the finding
    /// @param overall share of everybody; empty where strata are given
    /// @param strata the first whose predicate is true counts; whoever is in none does not have the finding
    /// @param recent share of those who have it in whom it is recent; in the others it is known for years and
    ///     stable. Empty: nothing is said of its age
    /// @param citation source and basis
    public record Share(
            String finding, OptionalDouble overall, List<Stratum> strata, OptionalDouble recent, Citation citation) {}

    /// The share among the people of whom the predicate is true.
    public record Stratum(Predicate when, double share) {}

    /// Findings that only those can have of whom the predicate is true, such as pregnancy.
    public record Restriction(Predicate when, List<String> findings) {}

    /// A published share of people with the condition whom something missed.
    ///
    /// @param text what missed them
    /// @param share proportion missed
    /// @param citation source and basis
    public record PublishedMiss(String text, double share, Citation citation) {}
}
