package org.plenum.exchange.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class MergePatchTest {
    private static final JsonMapper JSON = new JsonMapper();

    /** The examples of RFC 7396, Appendix A, that patch an object by an object. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'a':'b'}         | {'a':'c'}             | {'a':'c'}",
                "{'a':'b'}         | {'b':'c'}             | {'a':'b','b':'c'}",
                "{'a':'b'}         | {'a':null}            | {}",
                "{'a':'b','b':'c'} | {'a':null}            | {'b':'c'}",
                "{'a':['b']}       | {'a':'c'}             | {'a':'c'}",
                "{'a':'c'}         | {'a':['b']}           | {'a':['b']}",
                "{'a':{'b':'c'}}   | {'a':{'b':'d','c':null}} | {'a':{'b':'d'}}",
                "{'a':[{'b':'c'}]} | {'a':[1]}             | {'a':[1]}",
                "{'e':null}        | {'a':1}               | {'e':null,'a':1}",
                "{}                | {'a':{'bb':{'ccc':null}}} | {'a':{'bb':{}}}"
            })
    void patchesAsTheStandardSays(String document, String patch, String result) {
        var before = object(document);

        assertThat(MergePatch.apply(object(patch), before)).isEqualTo(object(result));
        assertThat(before).isEqualTo(object(document));
    }

    private static ObjectNode object(String json) {
        return (ObjectNode) JSON.readTree(json.replace('\'', '"'));
    }
}
