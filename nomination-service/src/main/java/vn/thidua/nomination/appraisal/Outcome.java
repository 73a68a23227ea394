package vn.thidua.nomination.appraisal;

/** What an appraising tier found. Source: A1. */
enum Outcome {

	FORWARDED, PROPOSED, NOT_SELECTED, RETURNED, INELIGIBLE

}
