package vn.thidua.testkit.violators.unmarked;

class Careless {

}
