package nl.bijrijder.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.AbstractResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * The addresses of the files a browser keeps for a year. Each carries a version, which is looked up once: a file does not change
 * while the application runs, except while somebody develops it. All other links go on the page as they are.
 */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {

    private static final List<String> FOLDERS = List.of("/css/", "/js/", "/img/", "/webjars/");
    private static final String SCRIPTS = "/js/";

    private final WebProperties.Resources resources;

    StaticFiles(WebProperties web, SpringTemplateEngine templates, ObjectProvider<ResourceUrlProvider> provider) {
        this.resources = web.getResources();
        Function<String, String> scripts = once(folder -> folder + versionOfScripts() + "/");
        Function<String, String> addresses = once(link -> link.startsWith(SCRIPTS)
                ? scripts.apply(SCRIPTS) + link.substring(SCRIPTS.length())
                : withVersion(link, provider.getObject()));
        templates.setLinkBuilder(new StandardLinkBuilder() {
            @Override
            protected String processLink(IExpressionContext context, String link) {
                return FOLDERS.stream().anyMatch(link::startsWith) ? addresses.apply(link) : link;
            }
        });
    }

    /** Links get their versions where they are made; no answer needs to be wrapped for it. */
    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> noLinksAreRewritten() {
        var none = new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
        none.setEnabled(false);
        return none;
    }

    /** Scripts name each other by where they lie, so all have one version, which is the name of a folder above them. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(SCRIPTS + "**")
                .addResourceLocations(folders(SCRIPTS))
                .setCacheControl(Objects.requireNonNullElse(
                        resources.getCache().getCachecontrol().toHttpCacheControl(), CacheControl.noCache()))
                .resourceChain(resources.getChain().isCache())
                .addResolver(new BelowAnyVersion());
    }

    private Function<String, String> once(Function<String, String> lookup) {
        if (!resources.getChain().isCache()) {
            return lookup;
        }
        Map<String, String> known = new ConcurrentHashMap<>();
        return link -> known.computeIfAbsent(link, lookup);
    }

    private static String withVersion(String link, ResourceUrlProvider provider) {
        var address = provider.getForLookupPath(link);
        return address == null ? link : address;
    }

    private String versionOfScripts() {
        var contents = new StringBuilder();
        for (var folder : folders(SCRIPTS)) {
            for (var script : scriptsIn(folder)) {
                contents.append(digest(script));
            }
        }
        return DigestUtils.md5DigestAsHex(contents.toString().getBytes(StandardCharsets.UTF_8));
    }

    private String[] folders(String folder) {
        return Arrays.stream(resources.getStaticLocations())
                .map(location -> location.replaceAll("/$", folder))
                .toArray(String[]::new);
    }

    private static Resource[] scriptsIn(String folder) {
        try {
            var scripts = new PathMatchingResourcePatternResolver().getResources(folder + "*.js");
            Arrays.sort(scripts, Comparator.comparing(Resource::getFilename));
            return scripts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(Resource file) {
        try {
            return DigestUtils.md5DigestAsHex(file.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Finds a script whichever version its address names. */
    private static final class BelowAnyVersion extends AbstractResourceResolver {

        @Override
        protected @Nullable Resource resolveResourceInternal(
                @Nullable HttpServletRequest request,
                String path,
                List<? extends Resource> locations,
                ResourceResolverChain chain) {
            return chain.resolveResource(request, path.substring(path.indexOf('/') + 1), locations);
        }

        @Override
        protected @Nullable String resolveUrlPathInternal(
                String path, List<? extends Resource> locations, ResourceResolverChain chain) {
            return chain.resolveUrlPath(path, locations);
        }
    }
}
