package vn.thidua.nomination.evidence.cleaning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thidua.nomination.evidence.cleaning.CleaningResult.Cleaned;
import vn.thidua.nomination.evidence.cleaning.CleaningResult.Refused;

import static org.assertj.core.api.Assertions.assertThat;

class CleanerTests {

	@TempDir
	Path folder;

	private Path received;

	private Path cleaned;

	@BeforeEach
	void nameTheFiles() {
		this.received = this.folder.resolve("received");
		this.cleaned = this.folder.resolve("cleaned");
	}

	@ParameterizedTest(name = "{0}: red is at {1}, {2}")
	@CsvSource({ "1,0,0", "2,1,0", "3,1,1", "4,0,1", "5,0,0", "6,1,0", "7,1,1", "8,0,1" })
	@DisplayName("N5 a photograph stands upright however the camera was held, and says nothing of where it was")
	void aPhotographStandsUpright(int orientation, int right, int below) throws IOException {
		var photograph = SampleFiles.withExif(SampleFiles.image("jpeg", SampleFiles.WIDTH, SampleFiles.HEIGHT),
				orientation);
		assertThat(clean(photograph)).isEqualTo(new Cleaned(EvidenceType.JPEG));
		var image = ImageIO.read(this.cleaned.toFile());
		assertThat(image.getWidth()).isEqualTo((orientation < 5) ? SampleFiles.WIDTH : SampleFiles.HEIGHT);
		assertThat(image.getHeight()).isEqualTo((orientation < 5) ? SampleFiles.HEIGHT : SampleFiles.WIDTH);
		for (int x = 0; x < 2; x++) {
			for (int y = 0; y < 2; y++) {
				int green = (image.getRGB(5 + x * (image.getWidth() - 11), 5 + y * (image.getHeight() - 11)) >> 8)
						& 0xFF;
				assertThat(green < 100).isEqualTo(x == right && y == below);
			}
		}
		assertThat(Files.readString(this.cleaned, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
	}

	@Test
	@DisplayName("N5 a large picture is made smaller, in its own proportions")
	void aLargePictureIsMadeSmaller() throws IOException {
		assertThat(clean(SampleFiles.image("png", 6000, 3000))).isEqualTo(new Cleaned(EvidenceType.PNG));
		var image = ImageIO.read(this.cleaned.toFile());
		assertThat(image.getWidth()).isEqualTo(2560);
		assertThat(image.getHeight()).isEqualTo(1280);
	}

	@Test
	@DisplayName("N5 WebP is kept as what everyone can open")
	void webpIsTurnedIntoAnotherForm() throws IOException {
		assertThat(clean(SampleFiles.aWebp())).isInstanceOf(Cleaned.class);
		assertThat(ImageIO.read(this.cleaned.toFile()).getWidth()).isOne();
	}

	@Test
	@DisplayName("N5 a PDF is kept as it is, since a signature covers its bytes")
	void aPdfIsKeptAsItIs() throws IOException {
		var pdf = SampleFiles.aPdf();
		assertThat(clean(pdf)).isEqualTo(new Cleaned(EvidenceType.PDF));
		assertThat(this.cleaned).hasBinaryContent(pdf);
	}

	@Test
	@DisplayName("N5 a PDF that does something by itself, hides something or is something else besides is refused")
	void aPdfThatIsNotJustPagesIsRefused() throws IOException {
		assertThat(code(SampleFiles.aPdfWithAScript())).isEqualTo("EVIDENCE_PDF_ACTIVE");
		assertThat(code(SampleFiles.aPdfThatLaunches())).isEqualTo("EVIDENCE_PDF_ACTIVE");
		assertThat(code(SampleFiles.anEncryptedPdf(""))).isEqualTo("EVIDENCE_PDF_ENCRYPTED");
		assertThat(code(SampleFiles.anEncryptedPdf("secret"))).isEqualTo("EVIDENCE_PDF_ENCRYPTED");
		assertThat(code(SampleFiles.aPdfThatIsAlsoAZip())).isEqualTo("EVIDENCE_PDF_NOT_ALONE");
		assertThat(code(SampleFiles.joined(SampleFiles.aPdf(), SampleFiles.html())))
			.isEqualTo("EVIDENCE_PDF_NOT_ALONE");
		assertThat(code(Arrays.copyOf(SampleFiles.aPdf(), 200))).startsWith("EVIDENCE_");
	}

	@Test
	@DisplayName("N5 an image that says it is vast is refused before it is decoded; one that is none, when it is")
	void anImageIsRefused() throws IOException {
		assertThat(code(SampleFiles.aVastPng())).isEqualTo("EVIDENCE_IMAGE_TOO_LARGE");
		assertThat(code(Arrays.copyOf(SampleFiles.aPng(), 60))).isEqualTo("EVIDENCE_UNREADABLE");
		assertThat(code(Arrays.copyOf(SampleFiles.aPhotograph(), 110))).isEqualTo("EVIDENCE_UNREADABLE");
		assertThat(code(SampleFiles.aGifThatIsHtml())).isEqualTo("EVIDENCE_TYPE_NOT_ALLOWED");
		assertThat(code(SampleFiles.html())).isEqualTo("EVIDENCE_TYPE_NOT_ALLOWED");
		assertThat(code(SampleFiles.aZip())).isEqualTo("EVIDENCE_TYPE_NOT_ALLOWED");
	}

	@Test
	@DisplayName("N5 what takes more memory or time than it may is refused, and harms nobody else")
	void whatTakesTooMuchIsRefused() throws IOException {
		Files.write(this.received, SampleFiles.image("png", 2500, 2500));
		assertThat(process(12, Duration.ofSeconds(30)).clean(this.received, this.cleaned))
			.isEqualTo(Refused.because("EVIDENCE_UNREADABLE"));
		assertThat(process(128, Duration.ofMillis(1)).clean(this.received, this.cleaned))
			.isEqualTo(Refused.because("EVIDENCE_UNREADABLE"));
		assertThat(process(128, Duration.ofSeconds(30)).clean(this.received, this.cleaned))
			.isEqualTo(new Cleaned(EvidenceType.PNG));
	}

	private static CleaningProcess process(int heapMib, Duration time) {
		return new CleaningProcess(new CleaningProperties(1, Duration.ofSeconds(1), time, heapMib));
	}

	private CleaningResult clean(byte[] content) throws IOException {
		Files.write(this.received, content);
		Files.deleteIfExists(this.cleaned);
		return Cleaner.clean(this.received, this.cleaned);
	}

	private String code(byte[] content) throws IOException {
		return (clean(content) instanceof Refused(var violation)) ? violation.code() : "accepted";
	}

}
