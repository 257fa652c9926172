package org.councilbenchmarks;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * The words in which {@link ArchitectureTest} is written. Packages are named from the root on: {@code "csv.."} is
 * that package with all below it, {@code "report"} is that package alone.
 */
final class ArchitectureWords {

    static final String ROOT = "org.councilbenchmarks";

    private static final Set<String> EMPTY_WORDS =
            Set.of("util", "utils", "helper", "helpers", "manager", "impl", "common");

    private static final Set<String> MONEY_WORDS = Set.of("amount", "cost", "gbp", "money", "pounds", "price");

    private ArchitectureWords() {}

    /** The packages' full names. */
    static String[] ours(String... packages) {
        return Stream.of(packages).map(name -> ROOT + "." + name).toArray(String[]::new);
    }

    /** Begins a rule about what classes of a package may import of ours: itself, and what is listed. */
    static Importer the(String importer) {
        return new Importer(importer);
    }

    record Importer(String name) {

        ArchRule mayImport(String... allowed) {
            var reachable =
                    Stream.concat(Stream.of(name), Arrays.stream(allowed)).toArray(String[]::new);
            var rest = resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(ours(reachable))));
            return noClasses()
                    .that()
                    .resideInAPackage(ours(name)[0])
                    .should()
                    .dependOnClassesThat(rest)
                    .allowEmptyShould(true)
                    .as(name + " imports of ours only: "
                            + (allowed.length == 0 ? "nothing" : String.join(", ", allowed)));
        }
    }

    /** Begins a rule that a library is used in one place only. */
    static Library keep(String... library) {
        return new Library(library);
    }

    /** The packages of a library, to be used in one place only. */
    static final class Library {

        private final String[] packages;

        private Library(String[] packages) {
            this.packages = packages;
        }

        ArchRule in(String place) {
            return noClasses()
                    .that()
                    .resideOutsideOfPackage(ours(place)[0])
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(packages)
                    .allowEmptyShould(true);
        }
    }

    /** Files, streams, channels and the network; {@code Serializable} comes with generics and reads nothing. */
    static DescribedPredicate<JavaClass> inputOrOutput() {
        return resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..")
                .and(not(type(Serializable.class)))
                .as("read or write files, streams or the network");
    }

    /** A use, called or passed on, of {@code now()} without a {@link Clock}, or of its older kin. */
    static DescribedPredicate<JavaAccess<?>> theClockIsRead() {
        return describe(
                "reads the clock on the wall",
                access -> access.getTarget() instanceof CodeUnitAccessTarget target && readsTheClock(target));
    }

    private static boolean readsTheClock(CodeUnitAccessTarget target) {
        var owner = target.getOwner().getName();
        return switch (target.getName()) {
            case "now" ->
                owner.startsWith("java.time.")
                        && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            case "currentTimeMillis", "nanoTime" -> owner.equals("java.lang.System");
            default -> owner.equals("java.time.Clock") && target.getName().matches("system.*|tick[A-Z].*");
        };
    }

    static DescribedPredicate<JavaField> madeByTheCompiler() {
        return describe(
                "were made by the compiler", field -> field.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    /** Types whose content is there to be changed; a {@code List} or {@code Map} may well be an unchangeable one. */
    static DescribedPredicate<JavaClass> madeToBeChanged() {
        var changeable = Set.<Class<?>>of(
                AtomicBoolean.class,
                AtomicInteger.class,
                AtomicLong.class,
                AtomicReference.class,
                ThreadLocal.class,
                StringBuilder.class);
        return describe(
                "a type made to be changed",
                held -> changeable.stream().anyMatch(held::isAssignableTo)
                        || (held.getPackageName().startsWith("java.util") && isConcreteCollection(held)));
    }

    private static boolean isConcreteCollection(JavaClass held) {
        return !held.isInterface()
                && !held.getModifiers().contains(JavaModifier.ABSTRACT)
                && (held.isAssignableTo(Collection.class) || held.isAssignableTo(Map.class));
    }

    /** A name with a word in it that says nothing. */
    static DescribedPredicate<JavaClass> emptyWords() {
        return describe(
                "a name with Util, Helper, Manager, Impl or Common in it",
                type -> words(type.getSimpleName()).anyMatch(EMPTY_WORDS::contains));
    }

    /** A field or method named after money. */
    static DescribedPredicate<HasName> aboutMoney() {
        return describe("are about money", member -> words(member.getName()).anyMatch(MONEY_WORDS::contains));
    }

    static DescribedPredicate<JavaClass> floatingPoint() {
        return describe("floating point", ArchitectureWords::isFloatingPoint);
    }

    static DescribedPredicate<JavaMethod> floatingPointInOrOut() {
        return describe(
                "floating point as a parameter or result",
                method -> isFloatingPoint(method.getRawReturnType())
                        || method.getRawParameterTypes().stream().anyMatch(ArchitectureWords::isFloatingPoint));
    }

    private static boolean isFloatingPoint(JavaClass type) {
        return Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                .contains(type.getBaseComponentType().getName());
    }

    private static Stream<String> words(String name) {
        return Stream.of(name.split("_|(?<=[a-z0-9])(?=[A-Z])", -1)).map(word -> word.toLowerCase(Locale.ROOT));
    }
}
