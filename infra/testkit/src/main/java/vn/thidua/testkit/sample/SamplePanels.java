package vn.thidua.testkit.sample;

import java.util.Random;

/**
 * Points of a panel, by member, dossier and criterion, from 0 to 100 in steps of five: as
 * honest members give them, and as others do.
 */
public final class SamplePanels {

	private final Random random;

	public SamplePanels(long seed) {
		this.random = new Random(seed);
	}

	/**
	 * As good as the dossier is, as severe as the member is, and her own view of each
	 * criterion.
	 */
	public int[][][] honest(int members, int dossiers, int criteria) {
		var merit = this.random.doubles(dossiers, 60, 95).toArray();
		var severity = this.random.doubles(members, -8, 8).toArray();
		var points = new int[members][dossiers][criteria];
		for (int m = 0; m < members; m++) {
			for (int d = 0; d < dossiers; d++) {
				for (int c = 0; c < criteria; c++) {
					points[m][d][c] = inFives(merit[d] + severity[m] + 6 * this.random.nextGaussian());
				}
			}
		}
		return points;
	}

	/** Everyone gives every dossier the same, but for a point here and there. */
	public int[][][] allTheSame(int members, int dossiers, int criteria) {
		var points = honest(members, dossiers, criteria);
		for (var ofMember : points) {
			int same = inFives(this.random.nextDouble(80, 96));
			for (var ofDossier : ofMember) {
				for (int c = 0; c < criteria; c++) {
					ofDossier[c] = (this.random.nextInt(40) == 0) ? same - 5 : same;
				}
			}
		}
		return points;
	}

	/** Two members gave the same, but for so large a share of the points. */
	public int[][][] copied(int members, int dossiers, int criteria, double changed) {
		var points = honest(members, dossiers, criteria);
		for (int d = 0; d < dossiers; d++) {
			for (int c = 0; c < criteria; c++) {
				if (this.random.nextDouble() >= changed) {
					points[1][d][c] = points[0][d][c];
				}
			}
		}
		return points;
	}

	private static int inFives(double points) {
		return Math.clamp(5 * Math.round(points / 5), 0, 100);
	}

}
