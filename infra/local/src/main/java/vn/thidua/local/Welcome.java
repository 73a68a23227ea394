package vn.thidua.local;

import java.io.PrintStream;

import vn.thidua.local.site.PortUse;
import vn.thidua.local.site.Site;

/** Where to look, and as whom. */
record Welcome(Site site) {

	void print(PrintStream out) {
		out.printf("""

				Where to look
				  Dashboard of the round          %s/
				  Emails and webhooks received    %s/
				  Atom feed of awards             %s/feeds/awards.atom
				  Sign-in (OpenID issuer)         %s/

				Sample users, all with the password mau-2023
				  office.94       Ban Văn phòng, province: rounds, sessions
				  committee.94    Ban Thường vụ: decisions
				  chair.94        chairs the province's panel
				  propaganda.94   Ban Tuyên giáo, on that panel
				  admin.94        units, subscriptions, metrics
				  officer.<code>  one for each unit, for instance officer.941 for a district

				Everything is kept in %s. Ctrl-C stops everything in good order.
				""", this.site.http(PortUse.REPORTING), this.site.http(PortUse.OUTSIDE),
				this.site.http(PortUse.NOTIFICATION), this.site.http(PortUse.IDENTITY), this.site.data());
		out.flush();
	}

}
