/// Simulated populations: people with back pain as FHIR bulk data, drawn from the priors and evidence of the
/// content.
@NullMarked
package org.lumbar.population.simulation;

import org.jspecify.annotations.NullMarked;
