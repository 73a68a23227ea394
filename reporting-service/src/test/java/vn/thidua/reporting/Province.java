package vn.thidua.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thidua.contracts.organisation.UnitChangedV1;

/** A small province of its own for each test: no two tests share a unit. */
public record Province(UUID top, UUID keSach, UUID xuanHoa, UUID baTrinh, UUID chauThanh, UUID anHiep, UUID an,
		UUID propaganda, UUID office, UUID school) {

	public static Province fresh() {
		return new Province(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(),
				UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(),
				UUID.randomUUID());
	}

	/** Top first. */
	public List<UnitChangedV1> units() {
		return List.of(unit(this.top, "Tỉnh Sóc Trăng", "PROVINCE", null),
				unit(this.keSach, "Huyện Kế Sách", "DISTRICT", this.top),
				unit(this.xuanHoa, "Xã Xuân Hòa", "COMMUNE", this.keSach),
				unit(this.baTrinh, "Xã Ba Trinh", "COMMUNE", this.keSach),
				unit(this.chauThanh, "Huyện Châu Thành", "DISTRICT", this.top),
				unit(this.anHiep, "Xã An Hiệp", "COMMUNE", this.chauThanh),
				unit(this.an, "Xã Ân Thạnh", "COMMUNE", this.chauThanh),
				unit(this.propaganda, "Ban Tuyên giáo", "DEPARTMENT", this.top),
				unit(this.office, "Ban Văn phòng", "DEPARTMENT", this.top),
				unit(this.school, "Trường Mầm non (mẫu)", "DIRECT", this.top));
	}

	private static UnitChangedV1 unit(UUID unitId, String name, String level, @Nullable UUID parentId) {
		return new UnitChangedV1(unitId, "94", name, level, parentId, null, LocalDate.of(2022, 10, 1),
				"Danh mục đơn vị hành chính 10/2022");
	}

}
