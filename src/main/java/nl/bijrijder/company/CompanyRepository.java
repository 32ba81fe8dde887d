package nl.bijrijder.company;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds companies, always within partnerships. */
interface CompanyRepository extends Repository<Company, UUID> {

    Company save(Company company);

    boolean existsById(UUID id);

    @Query("select c from Company c where c.id = :id and c.partnershipId in :partnerships")
    Optional<Company> find(UUID id, Collection<UUID> partnerships);

    @Query("""
            select c from Company c
            where c.partnershipId in :partnerships
              and (cast(function('plain', c.facts.name) as string) like cast(function('plain', :pattern) as string) escape '\\'
                or cast(function('plain', coalesce(c.facts.town, '')) as string) like cast(function('plain', :pattern) as string) escape '\\'
                or cast(function('plain', coalesce(c.facts.branch, '')) as string) like cast(function('plain', :pattern) as string) escape '\\')
            order by function('plain', c.facts.name), c.id""")
    Page<Company> search(Collection<UUID> partnerships, String pattern, Pageable page);

    @Query("""
            select c from Company c where c.partnershipId in :partnerships
            order by function('plain', c.facts.name), c.id""")
    List<Company> list(Collection<UUID> partnerships);

    @Query("select c.id as id, c.facts.name as name from Company c where c.id in :ids")
    List<Named> findNames(Collection<UUID> ids);

    @Query("select c from Company c where c.id in :ids and c.partnershipId in :partnerships")
    List<Company> findAllByIds(Collection<UUID> ids, Collection<UUID> partnerships);

    @Query("select c from Company c where c.id in :ids")
    List<Company> findAllByIds(Collection<UUID> ids);

    @Query("""
            select c from Company c
            where c.partnershipId = :partnership and c.id <> :id
              and function('company_key', c.facts.name) = function('company_key', :name)
            order by c.id""")
    List<Company> findNamesakes(UUID partnership, UUID id, String name);

    /** What may be the same company: for certain kinds of "the same", and when asked for also what only looks like it. */
    @Query(nativeQuery = true, value = """
            select id, name, town, why from (
                select c.id, c.name, c.town,
                       case when c.name_key = company_key(:name) then 'NAME'
                            when phone_key(c.phone) = phone_key(:phone) then 'PHONE'
                            when website_key(c.website) = website_key(:website) then 'WEBSITE'
                            when address_key(c.postcode, c.street) = address_key(:postcode, :street) then 'ADDRESS'
                            when domain_key(:website) = domain_key(c.website)
                                 or domain_key(:website) in (select domain_key(p.email) from company_contact p where p.company_id = c.id) then 'DOMAIN'
                            when :similar and length(company_key(:name)) >= 4
                                 and (position(company_key(:name) in c.name_key) > 0
                                      or similarity(c.name_key, company_key(:name)) > 0.45) then 'SIMILAR' end as why,
                       similarity(c.name_key, company_key(:name)) as near
                from company c where c.partnership_id = :partnership and c.id <> :self) as found
            where why is not null
            order by why = 'SIMILAR', near desc, name, id limit 5""")
    List<Found> findLookalikes(
            UUID partnership,
            UUID self,
            String name,
            String phone,
            String website,
            String postcode,
            String street,
            boolean similar);

    /**
     * Which companies of a partnership, and which line before it, have the name, number, website, address or domain of which line
     * of a list; every line at least once. One of each kind will do, but for the names.
     */
    @Query(nativeQuery = true, value = """
            with line as materialized (
                select place, company_key(name) as name_key, phone_key(phone) as phone_key, website_key(website) as website_key,
                       address_key(nullif(postcode, ''), nullif(street, '')) as address_key, website, email
                from unnest(cast(:names as text[]), cast(:phones as text[]), cast(:websites as text[]),
                            cast(:postcodes as text[]), cast(:streets as text[]), cast(:emails as text[]))
                     with ordinality as given(name, phone, website, postcode, street, email, place)),
            known as materialized (select * from company where partnership_id = :partnership),
            line_sign as materialized (
                select place, 'PHONE' as why, phone_key as sign from line where phone_key is not null
                union select place, 'WEBSITE', website_key from line where website_key is not null
                union select place, 'ADDRESS', address_key from line where address_key is not null
                union select place, 'DOMAIN', domain_key(website) from line where domain_key(website) is not null
                union select place, 'DOMAIN', domain_key(email) from line where domain_key(email) is not null),
            known_sign as materialized (
                select id, 'PHONE' as why, phone_key(phone) as sign from known
                union select id, 'WEBSITE', website_key(website) from known
                union select id, 'ADDRESS', address_key(postcode, street) from known
                union select id, 'DOMAIN', domain_key(website) from known
                union select company_id, 'DOMAIN', domain_key(email) from company_contact where company_id in (select id from known)),
            first_sign as (
                select place, why, min(place) over (partition by why, sign) as earlier from line_sign)
            select line.place as place, line.name_key as nameKey, known.id as id, cast(null as bigint) as earlier, 'NAME' as why
            from line left join known on known.name_key = line.name_key
            union all select place, name_key, id, null, why from (
                select distinct on (place, why) place, name_key, id, why
                from line_sign join known_sign using (why, sign) join line using (place) order by place, why, id) as there
            union all select first_sign.place, line.name_key, null, first_sign.earlier, why
            from first_sign join line on line.place = first_sign.place join line as before on before.place = first_sign.earlier
            where first_sign.earlier < first_sign.place and before.name_key <> line.name_key
            order by place, why, id, earlier""")
    List<OnLine> findOnLines(
            UUID partnership,
            String[] names,
            String[] phones,
            String[] websites,
            String[] postcodes,
            String[] streets,
            String[] emails);

    @Query("select count(c) from Company c where c.partnershipId in :partnerships")
    long count(Collection<UUID> partnerships);

    /** A company or a line before it that may be the one on a line of a list; neither when there is none by that name. */
    interface OnLine {

        int getPlace();

        @Nullable
        String getNameKey();

        @Nullable
        UUID getId();

        @Nullable
        Integer getEarlier();

        String getWhy();
    }

    /** A company that may be the same. */
    interface Found {

        UUID getId();

        String getName();

        @Nullable
        String getTown();

        String getWhy();
    }

    /** How a company is called. */
    interface Named {

        UUID getId();

        String getName();
    }
}
