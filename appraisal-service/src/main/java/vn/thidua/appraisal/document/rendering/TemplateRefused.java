package vn.thidua.appraisal.document.rendering;

import vn.thidua.platform.problem.Violation;

/** A template that cannot be filled, or says what no template may say. */
public final class TemplateRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Violation violation;

	TemplateRefused(Violation violation) {
		super(violation.code());
		this.violation = violation;
	}

	public Violation violation() {
		return this.violation;
	}

}
