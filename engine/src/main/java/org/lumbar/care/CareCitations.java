package org.lumbar.care;

import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Citation;

/// Where rules of the house, rather than a publication, decide.
final class CareCitations {

    /// A gate bars an intervention by the design of this project.
    static final Citation GATES = new Citation("lumbar-design", Basis.DESIGN, "");

    private CareCitations() {}
}
