package vn.thidua.benchmarks.sessions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thidua.benchmarks.ground.Asking;
import vn.thidua.benchmarks.ground.Ground;
import vn.thidua.benchmarks.ground.ServiceProcess;
import vn.thidua.testkit.TestTokens;

/**
 * A session with so many dossiers and fifteen members, all of whom but the chair have
 * handed in their scores; hers are typed.
 */
final class FilledSession {

	private static final int SHOWN = 20;

	/** Of so many in the middle, no more than half are equal. */
	private static final int COMPARED = 100;

	private static final String FILLING = """
			insert into unit_directory (unit_id, version, code, name, level, valid_from)
			values ('{unit}', 1, '941', 'Huyện', 'DISTRICT', '2022-01-01');
			insert into round (round_id, version, name, last_day, deciding_level)
			values ('{session}', 1, 'Đợt', '2023-10-14', 'PROVINCE');
			insert into criterion (round_id, code, audience, position, theme, maximum_points)
			select '{session}', 'C' || i, 'MEMBER', i, 'Tiêu chí', 20 from generate_series(1, 7) as i;
			insert into appraisal_session (session_id, unit_id, round_id, opened_at, phase, sitting, quorum)
			values ('{session}', '{unit}', '{session}', now(), 'SCORING', 1, 8);
			insert into dossier (session_id, nomination_id, submission_version, step, nominee_id, nominee_kind,
			  nominating_unit_id, submitted_at, on_time, received_at)
			select '{session}', md5('{session} ' || i)::uuid, 1, 1, md5('nominee {session} ' || i)::uuid, 'MEMBER',
			  md5('unit ' || i % 109)::uuid, now(), true, now()
			from generate_series(1, {dossiers}) as i;
			insert into nominee (nominee_id, version, kind, name)
			select nominee_id, 1, 'MEMBER', 'Trần Thị ' || left(nominee_id::text, 4) || ' ' ||
			  (array['An', 'Ản', 'Ân', 'Bé', 'Dung', 'Đào', 'Lan', 'Mai', 'Xuân'])[1 + get_byte(uuid_send(nominee_id), 1) % 9]
			from dossier where session_id = '{session}';
			insert into dossier_text (nomination_id, version, content)
			select nomination_id, 1, jsonb_build_object('summary', repeat('Vận động hội viên nuôi heo đất. ', 10),
			  'contents', jsonb_build_array(jsonb_build_object('criterion', 'C1', 'text', repeat('Giúp hộ khó khăn. ', 40))),
			  'figures', '[]'::jsonb, 'waivedConditions', '[]'::jsonb)
			from dossier where session_id = '{session}';
			insert into nomination_revision (nomination_id, revision)
			select nomination_id, 0 from dossier where session_id = '{session}';
			insert into panel_member (session_id, member_id, subject, name, unit_id, part, earlier_unit_ids,
			  related_nominee_ids)
			select '{session}', md5('member {session} ' || i)::uuid, 'member.' || i, 'Lý Thị ' || i, '{unit}',
			  case i when 1 then 'CHAIR' when 2 then 'SECRETARY' else 'MEMBER' end, '{}', '{}'
			from generate_series(1, 15) as i;
			insert into recusal (session_id, nomination_id, subject, member_id, reason, recused_at)
			select '{session}', nomination_id, member.subject, member.member_id, 'RELATIVE', now()
			from dossier join panel_member member using (session_id)
			where session_id = '{session}' and part = 'MEMBER' and get_byte(uuid_send(nomination_id), 2) % 50 = 0;
			insert into minutes (session_id, sitting, revision, held_on, discussion, vote, attendee_ids, written_at,
			  written_by)
			select '{session}', 1, 1, '2023-10-20', 'x', 'x', array_agg(member_id), now(), 'member.2'
			from panel_member where session_id = '{session}';
			insert into score (session_id, nomination_id, member_id, criterion, points)
			select '{session}', nomination_id, member_id, code,
			  get_byte(uuid_send(nomination_id), 3 + position % 7) / 16 + get_byte(uuid_send(member_id), 3) % 5
			from dossier join panel_member using (session_id) cross join criterion
			where session_id = '{session}' and round_id = '{session}';
			insert into score_sheet (session_id, nomination_id, member_id, points, handed_in_at)
			select session_id, nomination_id, member_id, sum(points), now()
			from score join panel_member using (session_id, member_id)
			where session_id = '{session}' and part <> 'CHAIR'
			group by session_id, nomination_id, member_id
			""";

	private final ServiceProcess service;

	private final UUID sessionId = UUID.randomUUID();

	private final UUID unitId = UUID.randomUUID();

	private final int dossiers;

	FilledSession(ServiceProcess service, int dossiers) {
		this.service = service;
		this.dossiers = dossiers;
		fill();
	}

	/** Milliseconds for a first page of twenty. */
	double millisForPage(String path, Duration span) {
		return asking().millis(address(path + "?size=" + SHOWN), span);
	}

	double millisToHandIn() {
		return millis("/sheets", "{}", null);
	}

	/** About the first tenth goes on. */
	double millisToConclude() {
		int count = firstWithoutATie(this.dossiers / 10 / COMPARED);
		var digest = asking().json(address("/selection?count=" + count)).path("digest").asString();
		return millis("/selections",
				"{\"count\": %d, \"reason\": \"Xếp sau chỉ tiêu\", \"outcomes\": []}".formatted(count),
				'"' + digest + '"');
	}

	/** The chair would have to break a tie at the cut. */
	private int firstWithoutATie(int page) {
		var ranked = asking().json(address("/ranking?page=%d&size=%d".formatted(page, COMPARED))).path("items");
		for (int i = 1; i < ranked.size(); i++) {
			if (ranked.get(i - 1).path("rank").asInt() != ranked.get(i).path("rank").asInt()) {
				return page * COMPARED + i;
			}
		}
		throw new IllegalStateException("All of page %d are of one rank".formatted(page));
	}

	private double millis(String path, String body, @Nullable String ifMatch) {
		var request = HttpRequest.newBuilder(this.service.uri(address(path)))
			.header("Authorization", "Bearer " + token())
			.header("Content-Type", "application/json")
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.POST(HttpRequest.BodyPublishers.ofString(body));
		if (ifMatch != null) {
			request.header("If-Match", ifMatch);
		}
		try (var http = HttpClient.newHttpClient()) {
			long began = System.nanoTime();
			var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
			double millis = (System.nanoTime() - began) / 1e6;
			if (answer.statusCode() != 201) {
				throw new IllegalStateException("%s: %d %s".formatted(path, answer.statusCode(), answer.body()));
			}
			return millis;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw Ground.interrupted(ex);
		}
	}

	private String address(String path) {
		return "/api/v1/sessions/" + this.sessionId + path;
	}

	private Asking asking() {
		return new Asking(this.service, token());
	}

	private String token() {
		return TestTokens.of("member.1", this.unitId, "appraiser");
	}

	private void fill() {
		try (var connection = Ground.connect(this.service.database()); var statement = connection.createStatement()) {
			statement.execute(FILLING.replace("{session}", this.sessionId.toString())
				.replace("{unit}", this.unitId.toString())
				.replace("{dossiers}", Integer.toString(this.dossiers)));
			statement.execute("vacuum analyze");
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
