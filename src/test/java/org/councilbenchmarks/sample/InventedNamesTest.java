package org.councilbenchmarks.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilbenchmarks.catalogue.Catalogue;
import org.councilbenchmarks.catalogue.codes.Code;
import org.councilbenchmarks.catalogue.reference.SupplierDirectory;
import org.councilbenchmarks.catalogue.reference.SupplierGroup;
import org.junit.jupiter.api.Test;

/** Suppliers and products are nobody's; roles, skills, categories and services are the catalogue's. */
class InventedNamesTest {
    private static final Catalogue CATALOGUE = ShippedCatalogue.load();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private static List<String> codes(String list) {
        return CATALOGUE.getCodeList(list).codes().stream().map(Code::code).toList();
    }

    @Test
    void noSupplierOrProductBelongsToAGroupThatExists() {
        var directory = SupplierDirectory.of(CATALOGUE.reference().suppliers());
        var groups = CATALOGUE.reference().suppliers().stream()
                .map(pattern -> pattern.group())
                .distinct()
                .toList();
        var names = Product.list().stream()
                .flatMap(product -> Stream.of(product.supplier(), product.supplier() + " Ltd", product.name()))
                .distinct()
                .toList();

        assertThat(names).hasSizeGreaterThan(80).doesNotContainAnyElementsOf(groups);
        assertThat(names).noneMatch(name -> directory.resolve(name, DAY).listed());
    }

    @Test
    void allWaysToWriteASupplierMeanOneGroup() {
        var directory = SupplierDirectory.of(CATALOGUE.reference().suppliers());
        var written = Stream.iterate(0, i -> i + 1)
                .limit(50)
                .map(i -> Product.list().getFirst().supplierAsWritten(Dice.of(i)))
                .distinct()
                .toList();

        assertThat(written).hasSize(3);
        assertThat(written.stream()
                        .map(name -> directory.resolve(name, DAY))
                        .map(SupplierGroup::name)
                        .distinct())
                .containsExactly("QUILLMERE");
    }

    @Test
    void aFewSuppliersHoldMostOfEachCategory() {
        Map<String, List<Product>> market = Product.list().stream().collect(Collectors.groupingBy(Product::category));

        assertThat(market.keySet()).containsExactlyInAnyOrderElementsOf(codes("system_categories"));
        assertThat(market.values()).allSatisfy(products -> {
            assertThat(products).hasSizeBetween(2, 4);
            assertThat(products.stream().mapToInt(Product::share).sum()).isEqualTo(100);
        });
    }

    @Test
    void systemsAreOfKnownCategoriesAndServices() {
        assertThat(SystemKind.list()).extracting(SystemKind::category).hasSameElementsAs(codes("system_categories"));
        assertThat(codes("services"))
                .containsAll(SystemKind.list().stream().map(SystemKind::service).toList());
        assertThat(Partnerships.list())
                .allSatisfy(p -> assertThat(codes("system_categories")).containsAll(p.categories()));
    }

    @Test
    void partnersAreCouncilsThatExist() {
        assertThat(Partnerships.list())
                .allSatisfy(p -> assertThat(p.members())
                        .allMatch(code -> CATALOGUE.councils().get(code).existedIn(ShippedCatalogue.LAST_YEAR)));
    }

    @Test
    void rolesAndSkillsAreThoseOfTheFramework() {
        var roles = CATALOGUE.getCodeList("roles");

        for (TechnologyRole role : TechnologyRole.list()) {
            assertThat(roles.find(role.role()).orElseThrow().flag("role_family"))
                    .as(role.role())
                    .isEqualTo(role.family());
            assertThat(codes("skills"))
                    .containsAll(role.skills().stream()
                            .map(TechnologyRole.Need::skill)
                            .toList());
        }
    }
}
