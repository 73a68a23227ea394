package vn.thidua.local.stack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import vn.thidua.local.site.PortUse;
import vn.thidua.local.site.Site;

/** Which applications there are, and what each is told by its environment. */
final class Applications {

	/** In the order in which they are shown. */
	static final List<Application> ALL = List.of(
			new Application("identity", Path.of("infra/identity/target/identity.jar"), PortUse.IDENTITY, null, 64,
					Applications::identity),
			service("nomination", PortUse.NOMINATION, Applications::nomination),
			service("appraisal", PortUse.APPRAISAL, (site) -> Map.of()),
			service("reporting", PortUse.REPORTING, Applications::reporting),
			service("notification", PortUse.NOTIFICATION, Applications::notification));

	static final String DASHBOARD_SECRET = "dashboard-client";

	private static final String WEBHOOK_SEAL = "webhook-seal";

	private static final int SERVICE_HEAP_MIB = 128;

	private Applications() {
	}

	private static Application service(String name, PortUse port, Function<Site, Map<String, String>> settings) {
		var module = name + "-service";
		return new Application(module, Path.of(module, "target", module + ".jar"), port, name, SERVICE_HEAP_MIB,
				(site) -> {
					var all = new HashMap<>(common(site));
					all.putAll(settings.apply(site));
					return all;
				});
	}

	private static Map<String, String> common(Site site) {
		return Map.of("SPRING_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + site.port(PortUse.KAFKA), "THIDUA_ISSUER",
				site.http(PortUse.IDENTITY).toString(), "THIDUA_CLOCK_OFFSET", site.clock().offset().toString(),
				"THIDUA_RECONCILIATION_INTERVAL", "10s");
	}

	private static Map<String, String> identity(Site site) {
		var dashboard = site.http(PortUse.REPORTING);
		return Map.of("IDENTITY_ISSUER", site.http(PortUse.IDENTITY).toString(), "IDENTITY_USERS",
				site.home().resolve("infra/local/src/main/resources/sample/users.csv").toString(), "IDENTITY_KEY_FILE",
				site.data().resolve("identity").resolve("signing-key.json").toString(),
				"IDENTITY_CLIENTS_DASHBOARD_SECRET", site.secrets().of(DASHBOARD_SECRET),
				"IDENTITY_CLIENTS_DASHBOARD_REDIRECT_URIS_0", dashboard + "/login/oauth2/code/dashboard",
				"IDENTITY_CLIENTS_DASHBOARD_POST_LOGOUT_REDIRECT_URIS_0", dashboard + "/");
	}

	private static Map<String, String> nomination(Site site) {
		return Map.of("THIDUA_EVIDENCE_DIRECTORY", site.data().resolve("evidence").toString());
	}

	private static Map<String, String> reporting(Site site) {
		return Map.of("THIDUA_SIGNIN_CLIENTSECRET", site.secrets().of(DASHBOARD_SECRET), "THIDUA_OPERATIONS_NOMINATION",
				site.http(PortUse.NOMINATION).toString(), "THIDUA_OPERATIONS_APPRAISAL",
				site.http(PortUse.APPRAISAL).toString(), "THIDUA_OPERATIONS_REPORTING",
				site.http(PortUse.REPORTING).toString(), "THIDUA_OPERATIONS_NOTIFICATION",
				site.http(PortUse.NOTIFICATION).toString());
	}

	private static Map<String, String> notification(Site site) {
		return Map.of("SPRING_MAIL_HOST", "127.0.0.1", "SPRING_MAIL_PORT", Integer.toString(site.port(PortUse.SMTP)),
				"THIDUA_PUBLIC_URL", site.http(PortUse.NOTIFICATION).toString(), "THIDUA_WEBHOOKS_SECRET_KEY",
				site.secrets().of(WEBHOOK_SEAL), "THIDUA_WEBHOOKS_ALLOW_LOOPBACK", "true");
	}

}
