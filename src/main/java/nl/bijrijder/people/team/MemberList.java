package nl.bijrijder.people.team;

import java.util.List;

/**
 * Who was, is and will be in a team.
 *
 * @param oneSided whether today's members come from fewer than two organisations, so that it is no joint team
 */
record MemberList(List<MemberRow> running, List<MemberRow> coming, List<MemberRow> past, boolean oneSided) {}
