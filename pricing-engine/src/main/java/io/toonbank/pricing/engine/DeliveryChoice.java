package io.toonbank.pricing.engine;

/** The way of delivery the customer chose, with its price before promotions in minor units and the tax category of that service. */
public record DeliveryChoice(String method, long price, String taxCategory) {}
