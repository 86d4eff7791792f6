package dev.backstitch.junit;

import java.util.Optional;
import java.util.Set;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.discovery.UniqueIdSelector;
import org.junit.platform.engine.support.discovery.SelectorResolver;

/** Finds the classes that are empty among those that are selected, also by the unique id of an earlier run. */
final class EmptyClassResolver implements SelectorResolver {

    @Override
    public Resolution resolve(ClassSelector selector, Context context) {
        return EmptyClass.matches(selector.getJavaClass())
                ? resolution(selector.getJavaClass(), context)
                : Resolution.unresolved();
    }

    @Override
    public Resolution resolve(UniqueIdSelector selector, Context context) {
        return selector.getUniqueId().getSegments().stream()
                .filter(segment -> segment.getType().equals(EmptyClass.SEGMENT))
                .map(UniqueId.Segment::getValue)
                .findFirst()
                .flatMap(name -> ReflectionSupport.tryToLoadClass(name).toOptional())
                .map(type -> resolve(DiscoverySelectors.selectClass(type), context))
                .orElse(Resolution.unresolved());
    }

    private static Resolution resolution(Class<?> type, Context context) {
        return context.addToParent(parent -> Optional.of(EmptyClass.of(parent.getUniqueId(), type)))
                .map(node -> Resolution.match(Match.exact(node, Set::of)))
                .orElse(Resolution.unresolved());
    }
}
