package vn.thidua.reporting.coverage;

import java.util.Collection;
import java.util.function.ToIntFunction;

/**
 * What a unit and all below it owe and did in a round.
 *
 * @param owed units that have to nominate; those that owe jointly count once
 * @param received of these, how many submitted what they owe
 * @param onTime of these, how many did by the last day
 * @param late received, but not on time
 * @param missing owed, but not received
 * @param submitted nominations submitted
 * @param appraised nominations on which the unit concluded, other than by returning them;
 * for those it nominated itself, the first unit above
 * @param forwarded nominations it sent up; of those it nominated itself, the first unit
 * above
 * @param proposed nominations proposed to the deciding authority
 * @param awarded nominations awarded
 */
public record Figures(int owed, int received, int onTime, int late, int missing, int submitted, int appraised,
		int forwarded, int proposed, int awarded) {

	static Figures sum(Collection<Figures> parts) {
		ToIntFunction<ToIntFunction<Figures>> total = (figure) -> parts.stream().mapToInt(figure).sum();
		return new Figures(total.applyAsInt(Figures::owed), total.applyAsInt(Figures::received),
				total.applyAsInt(Figures::onTime), total.applyAsInt(Figures::late), total.applyAsInt(Figures::missing),
				total.applyAsInt(Figures::submitted), total.applyAsInt(Figures::appraised),
				total.applyAsInt(Figures::forwarded), total.applyAsInt(Figures::proposed),
				total.applyAsInt(Figures::awarded));
	}

}
