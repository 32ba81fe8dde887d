package nl.bijrijder.route;

/** The vocational profile a student follows at the vmbo school. */
public enum VmboProfile {
    /** bouwen, wonen en interieur. */
    BWI,
    /** dienstverlening en producten. */
    D_P,
    /** economie en ondernemen. */
    E_O,
    /** groen. */
    GROEN,
    /** horeca, bakkerij en recreatie. */
    HBR,
    /** maritiem en techniek. */
    MAT,
    /** media, vormgeving en ict. */
    MVI,
    /** mobiliteit en transport. */
    M_T,
    /** produceren, installeren en energie. */
    PIE,
    /** zorg en welzijn. */
    Z_W
}
