package nl.bijrijder.visit.wish;

/** Sizes of clothes, small to large. */
public enum ClothingSize {
    XS,
    S,
    M,
    L,
    XL,
    XXL,
    XXXL
}
