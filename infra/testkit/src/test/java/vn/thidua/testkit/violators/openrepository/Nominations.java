package vn.thidua.testkit.violators.openrepository;

import org.springframework.data.repository.Repository;

public interface Nominations extends Repository<String, Long> {

}
