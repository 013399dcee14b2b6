package org.lumbar.knowledge;

import java.util.List;
import java.util.Optional;

/// How often an imaging finding is seen in people who have no back pain, by decade of age.
///
/// @param finding the finding
/// @param decades shares, youngest decade first
public record WithoutPain(String finding, List<Decade> decades) {

    /// The share of one decade.
    ///
    /// @param age age at which the decade begins, in years
    /// @param share proportion of people without pain, above 0 and below 1
    /// @param citation source and basis
    public record Decade(int age, double share, Citation citation) {}

    /// The decade of an age in years. Older people take the last decade; younger ones than the first have none.
    public Optional<Decade> at(double age) {
        return decades.stream().filter(each -> each.age() <= age).reduce((_, later) -> later);
    }
}
